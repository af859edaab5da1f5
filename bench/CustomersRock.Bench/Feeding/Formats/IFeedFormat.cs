namespace CustomersRock.Bench.Feeding.Formats;

internal interface IFeedFormat
{
    string Name { get; }

    string ContentType { get; }

    /// <summary>In UTF-8; entries as given.</summary>
    byte[] Write(SyntheticSource source, IReadOnlyList<SyntheticEntry> entries);
}
