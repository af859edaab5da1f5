namespace CustomersRock.Bench.Feeding;

/// <summary>Where the server takes its answers from.</summary>
internal interface IFeedShelf
{
    /// <summary>Null where there is nothing at the address.</summary>
    FeedAnswer? Find(string host, string path);

    /// <summary>The sources get on: edition 0 is the first.</summary>
    /// <returns>How many entries are new since then.</returns>
    int Turn(int edition);
}
