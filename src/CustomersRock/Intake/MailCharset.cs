using System.Text;
using System.Text.Unicode;

namespace CustomersRock.Intake;

/// <summary>Bytes of a letter to text. What the letter says of its encoding is often missing and sometimes wrong.</summary>
internal static class MailCharset
{
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <param name="bytes">Unpacked.</param>
    /// <param name="named">As the letter names it; null where it does not.</param>
    public static string Text(ReadOnlySpan<byte> bytes, string? named)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            return Encoding.UTF8.GetString(bytes[3..]);

        if (bytes.StartsWith(Encoding.Unicode.Preamble) || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes[2..]);

        var name = named?.Trim().ToLowerInvariant() ?? "";
        if (name is "iso-8859-1" or "latin1" or "windows-1252" or "cp1252")
            return Windows.GetString(bytes);

        return name is "" or "us-ascii" || Find(name) is not { } encoding ? Guess(bytes)
            : encoding is UTF8Encoding ? FromUtf8(bytes)
            : encoding.GetString(bytes);
    }

    /// <summary>UTF-8 where it can be: other text hardly ever looks like it. Else what Windows writes, of which Latin-1 is the tame part (WHATWG Encoding, section 4.2).</summary>
    private static string Guess(ReadOnlySpan<byte> bytes)
    {
        // ESC $ begins the letters of ISO-2022-JP (RFC 1468); to a program they are ASCII.
        if (bytes.IndexOf("\u001b$"u8) >= 0 && Find("iso-2022-jp") is { } japanese)
            return japanese.GetString(bytes);

        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Windows.GetString(bytes);
    }

    /// <summary>One bad byte costs a letter; where most are bad, it is no UTF-8, whatever the letter says.</summary>
    private static string FromUtf8(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var bad = text.Count(c => c == '\uFFFD');
        return bad > 0 && bad * 2 > text.Count(c => c > '\u007F') ? Windows.GetString(bytes) : text;
    }

    private static Encoding? Find(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            // A name that nobody knows, or UTF-7, which the runtime refuses for good reasons.
            return null;
        }
    }
}
