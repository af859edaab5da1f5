namespace CustomersRock.Preview;

/// <summary>The text of <c>reload.js</c>, which travels inside the program.</summary>
internal static class PreviewScript
{
    private static readonly Lazy<byte[]> Loaded = new(Load);

    public static ReadOnlyMemory<byte> Bytes => Loaded.Value;

    private static byte[] Load()
    {
        using var stream = typeof(PreviewScript).Assembly.GetManifestResourceStream("reload.js")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
