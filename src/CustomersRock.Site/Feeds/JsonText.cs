using System.Buffers;
using System.Text;

namespace CustomersRock.Site.Feeds;

/// <summary>Strings of JSON (RFC 8259) in quotes. Only what must be escaped is, so a body is mostly copied.</summary>
internal static class JsonText
{
    private const string Controls =
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000A\u000B\u000C\u000D\u000E\u000F"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F";

    private static readonly SearchValues<char> Special = SearchValues.Create(Controls + "\"\\");
    private static readonly SearchValues<byte> SpecialBytes = SearchValues.Create(Encoding.Latin1.GetBytes(Controls + "\"\\"));

    // Two sets, as one with letters beyond ASCII is searched more slowly.
    private static readonly SearchValues<char> SpecialInScript = SearchValues.Create(Controls + "\"\\<>&'");
    private static readonly SearchValues<char> SpecialInScriptOrSeparator = SearchValues.Create(Controls + "\"\\<>&'\u2028\u2029");

    /// <summary>For a file of its own.</summary>
    public static void JsonString(this ref Utf8Output output, string text) => Quote(ref output, text, Special);

    /// <summary>What leads to a value, <c>,"title":</c>, and the value; nothing where there is none.</summary>
    public static void Member(this ref Utf8Output output, scoped ReadOnlySpan<byte> name, string? value)
    {
        if (value is null)
            return;

        output.Raw(name);
        output.JsonString(value);
    }

    /// <summary>For inside a <c>script</c> element: no text ends it or begins a comment in it.</summary>
    public static void JsonStringInScript(this ref Utf8Output output, string text) =>
        Quote(ref output, text, text.AsSpan().ContainsAnyInRange('\u2028', '\u2029') ? SpecialInScriptOrSeparator : SpecialInScript);

    /// <summary>UTF-8 text, for a file of its own.</summary>
    public static void JsonString(this ref Utf8Output output, scoped ReadOnlySpan<byte> utf8)
    {
        utf8 = Utf8Output.Valid(utf8);
        output.Raw("\""u8);
        while (utf8.IndexOfAny(SpecialBytes) is var found and >= 0)
        {
            output.Raw(utf8[..found]);
            Escape(ref output, (char)utf8[found]);
            utf8 = utf8[(found + 1)..];
        }

        output.Raw(utf8);
        output.Raw("\""u8);
    }

    private static void Quote(ref Utf8Output output, scoped ReadOnlySpan<char> text, SearchValues<char> special)
    {
        output.Raw("\""u8);
        while (text.IndexOfAny(special) is var found and >= 0)
        {
            output.Raw(text[..found]);
            Escape(ref output, text[found]);
            text = text[(found + 1)..];
        }

        output.Raw(text);
        output.Raw("\""u8);
    }

    private static void Escape(ref Utf8Output output, char c)
    {
        switch (c)
        {
            case '"': output.Raw("\\\""u8); break;
            case '\\': output.Raw("\\\\"u8); break;
            case '\n': output.Raw("\\n"u8); break;
            case '\r': output.Raw("\\r"u8); break;
            case '\t': output.Raw("\\t"u8); break;
            default: output.Raw([(byte)'\\', (byte)'u', Hex(c >> 12), Hex(c >> 8), Hex(c >> 4), Hex(c)]); break;
        }
    }

    private static byte Hex(int digit) => "0123456789abcdef"u8[digit & 15];
}
