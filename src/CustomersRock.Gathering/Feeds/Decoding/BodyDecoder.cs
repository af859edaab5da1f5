using System.Text;
using System.Text.Unicode;

namespace CustomersRock.Gathering.Feeds.Decoding;

/// <summary>Bytes to text: byte order mark, header, XML declaration, UTF-8, windows-1252, in this order (RFC 7303, section 3).</summary>
internal static class BodyDecoder
{
    private static readonly Encoding Mixed = Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, new WesternFallback());

    public static DecodedBody Decode(ReadOnlySpan<byte> body, string? contentType)
    {
        if (ByteOrder.Of(body, out var mark) is { } proven)
            return new(proven is UTF8Encoding ? ReadMixed(body[mark..]) : proven.GetString(body[mark..]), null);

        string?[] labels = [DeclaredEncoding.InContentType(contentType), DeclaredEncoding.InDocument(body)];
        foreach (var label in labels)
        {
            if (EncodingLabels.Find(label) is { } named && TryRead(named, body) is { } text)
                return new(text, null);
        }

        return Fallback(body, labels);
    }

    private static DecodedBody Fallback(ReadOnlySpan<byte> body, string?[] labels)
    {
        var known = labels.Select(EncodingLabels.Find).FirstOrDefault(e => e is not (null or UTF8Encoding));
        if (Utf8.IsValid(body))
            return new(Encoding.UTF8.GetString(body), known is null ? null : $"the bytes are not {known.WebName} as they are said to be; they are UTF-8");

        return known is null
            ? new(ReadMixed(body), "the bytes are not all UTF-8; the others were read as windows-1252")
            : new(known.GetString(body), $"not all bytes are {known.WebName}");
    }

    private static string? TryRead(Encoding encoding, ReadOnlySpan<byte> body)
    {
        if (encoding is UTF8Encoding)
            return Utf8.IsValid(body) ? encoding.GetString(body) : null;

        if (encoding.IsSingleByte)
            return encoding.GetString(body);

        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            return strict.GetString(body);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>A character that was cut off at the end is dropped; its first byte alone would become a letter that nobody wrote.</summary>
    private static string ReadMixed(ReadOnlySpan<byte> body)
    {
        for (var back = 1; back <= 3 && back <= body.Length; back++)
        {
            var b = body[^back];
            if (b is >= 0x80 and < 0xC0)
                continue;

            var needs = b switch { >= 0xF0 and < 0xF5 => 4, >= 0xE0 => 3, >= 0xC2 => 2, _ => 1 };
            return Mixed.GetString(needs > back ? body[..^back] : body);
        }

        return Mixed.GetString(body);
    }
}
