using System.Buffers;

namespace CustomersRock.Site.Feeds;

/// <summary>Strings of JSON (RFC 8259). Only what must be escaped is, so a body is mostly copied; for files of their own, not for inside a <c>script</c>.</summary>
internal static class JsonText
{
    private static readonly SearchValues<byte> Special = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(c => (byte)c), (byte)'"', (byte)'\\']);
    private static readonly SearchValues<char> SpecialChars = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(c => (char)c), '"', '\\']);

    /// <summary>The text in quotes.</summary>
    public static void JsonString(this ref Utf8Output output, string text)
    {
        var rest = text.AsSpan();
        output.Raw("\""u8);
        while (rest.IndexOfAny(SpecialChars) is var found and >= 0)
        {
            output.Raw(rest[..found]);
            Escape(ref output, (byte)rest[found]);
            rest = rest[(found + 1)..];
        }

        output.Raw(rest);
        output.Raw("\""u8);
    }

    /// <summary>UTF-8 text in quotes.</summary>
    public static void JsonString(this ref Utf8Output output, scoped ReadOnlySpan<byte> utf8)
    {
        utf8 = Utf8Output.Valid(utf8);
        output.Raw("\""u8);
        while (utf8.IndexOfAny(Special) is var found and >= 0)
        {
            output.Raw(utf8[..found]);
            Escape(ref output, utf8[found]);
            utf8 = utf8[(found + 1)..];
        }

        output.Raw(utf8);
        output.Raw("\""u8);
    }

    private static void Escape(ref Utf8Output output, byte c)
    {
        switch (c)
        {
            case (byte)'"': output.Raw("\\\""u8); break;
            case (byte)'\\': output.Raw("\\\\"u8); break;
            case (byte)'\n': output.Raw("\\n"u8); break;
            case (byte)'\r': output.Raw("\\r"u8); break;
            case (byte)'\t': output.Raw("\\t"u8); break;
            default: output.Raw([(byte)'\\', (byte)'u', (byte)'0', (byte)'0', Hex(c >> 4), Hex(c & 15)]); break;
        }
    }

    private static byte Hex(int digit) => "0123456789abcdef"u8[digit];
}
