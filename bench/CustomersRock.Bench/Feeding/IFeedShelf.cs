namespace CustomersRock.Bench.Feeding;

/// <summary>Where the server takes its answers from.</summary>
internal interface IFeedShelf
{
    /// <summary>Null where there is nothing at the address.</summary>
    FeedAnswer? Find(string host, string path);

    /// <summary>The sources get on: edition 0 is the first.</summary>
    void Turn(int edition);
}
