using System.Buffers;
using System.Text;

namespace CustomersRock.Content.Addresses;

/// <summary>RFC 3986, section 6.2.2: one way to write each character of a path or query.</summary>
internal static class PercentEncoding
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private static readonly SearchValues<char> Ordinary = SearchValues.Create(Unreserved + "!$&'()*+,;=:@/?");

    /// <summary>Letters and digits plain, everything that may not stand there encoded, in capitals; what is encoded and means something stays encoded.</summary>
    public static string Uniform(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Ordinary))
            return text;

        var uniform = new StringBuilder(text.Length);
        Span<byte> bytes = stackalloc byte[4];
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == '%' && at + 2 < text.Length && char.IsAsciiHexDigit(text[at + 1]) && char.IsAsciiHexDigit(text[at + 2]))
            {
                Append(uniform, (byte)((Digit(text[at + 1]) << 4) | Digit(text[at + 2])), Unreserved);
                at += 3;
                continue;
            }

            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var consumed);
            at += consumed;
            foreach (var value in bytes[..rune.EncodeToUtf8(bytes)])
                Append(uniform, value, Unreserved + "!$&'()*+,;=:@/?");
        }

        return uniform.ToString();
    }

    private static void Append(StringBuilder uniform, byte value, string plain)
    {
        if (value < 0x80 && plain.Contains((char)value, StringComparison.Ordinal))
            uniform.Append((char)value);
        else
            uniform.Append('%').Append("0123456789ABCDEF"[value >> 4]).Append("0123456789ABCDEF"[value & 15]);
    }

    private static int Digit(char c) => char.IsAsciiDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10;
}
