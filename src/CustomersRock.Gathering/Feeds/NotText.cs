namespace CustomersRock.Gathering.Feeds;

/// <summary>Bodies that are no text at all, by their first bytes.</summary>
internal static class NotText
{
    /// <summary>What it is, as a sentence without a capital or a full stop; null for what may be text.</summary>
    public static string? Recognise(ReadOnlySpan<byte> body)
    {
        if (body.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
            return "these are bytes packed by gzip, which the answer did not say";

        if (body.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || body.StartsWith("GIF8"u8) || body.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return "this is a picture, not a feed";

        if (body.StartsWith("PK\u0003\u0004"u8))
            return "this is a ZIP archive, not a feed";

        return body.StartsWith("%PDF"u8) ? "this is a PDF document, not a feed" : null;
    }
}
