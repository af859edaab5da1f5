using System.Text;

namespace CustomersRock.Gathering.Feeds.Decoding;

/// <summary>The names of encodings that stand in an answer's header and in the document itself.</summary>
internal static class DeclaredEncoding
{
    /// <summary>The <c>charset</c> of a content type (RFC 9110, section 8.3.2), quoted or not.</summary>
    public static string? InContentType(string? header)
    {
        foreach (var part in (header ?? "").Split(';').Skip(1))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && part.AsSpan(0, equals).Trim().Equals("charset", StringComparison.OrdinalIgnoreCase))
                return part[(equals + 1)..].Trim().Trim('"', '\'').Trim();
        }

        return null;
    }

    /// <summary>What the XML declaration says, which may stand behind white space.</summary>
    public static string? InDocument(ReadOnlySpan<byte> body)
    {
        var head = body[..Math.Min(body.Length, 1024)];
        var start = head.IndexOf("<?xml"u8);
        if (start < 0)
            return null;

        var length = head[start..].IndexOf("?>"u8);
        return length < 0 ? null : Attribute(Encoding.Latin1.GetString(head.Slice(start, length)));
    }

    private static string? Attribute(string declaration)
    {
        var at = declaration.IndexOf("encoding", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;

        var value = declaration.AsSpan(at + "encoding".Length).TrimStart().TrimStart('=').TrimStart();
        if (value.IsEmpty || value[0] is not ('"' or '\''))
            return null;

        var end = value[1..].IndexOf(value[0]);
        return end < 0 ? null : value.Slice(1, end).ToString();
    }
}
