namespace CustomersRock.Content.Checks.Wording;

/// <summary>The text of <c>wording.json</c>, which travels inside the program: the same rules for the checks here and for the form in a browser.</summary>
public static class WordingFile
{
    private static readonly Lazy<byte[]> Loaded = new(Load);

    public static ReadOnlyMemory<byte> Bytes => Loaded.Value;

    private static byte[] Load()
    {
        using var stream = typeof(WordingFile).Assembly.GetManifestResourceStream("wording.json")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
