namespace CustomersRock.Curation.Tagging.Cues;

internal static class CueBooks
{
    private static readonly Lazy<CueBook> Shipped = new(Read);

    /// <summary>The cues that ship with the program; read once.</summary>
    public static CueBook House => Shipped.Value;

    private static CueBook Read()
    {
        using var stream = typeof(CueBooks).Assembly.GetManifestResourceStream("cues.txt")!;
        using var reader = new StreamReader(stream);
        return CueFile.Read(reader.ReadToEnd());
    }
}
