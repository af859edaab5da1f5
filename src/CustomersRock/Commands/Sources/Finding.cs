namespace CustomersRock.Commands.Sources;

/// <summary>What one look at a source has shown.</summary>
/// <param name="Verdict">Whether it is as it should be.</param>
/// <param name="What">One sentence without a capital or a full stop.</param>
internal sealed record Finding(FindingVerdict Verdict, string What)
{
    public static Finding Fine(string what) => new(FindingVerdict.Fine, what);

    public static Finding Wrong(string what) => new(FindingVerdict.Wrong, what);

    public static Finding Note(string what) => new(FindingVerdict.Note, what);
}
