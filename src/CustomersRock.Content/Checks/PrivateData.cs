using System.Buffers;
using System.Text;

namespace CustomersRock.Content.Checks;

/// <summary>Finds what looks private in the text of an HTML body, outside its tags.</summary>
/// <remarks>It jumps from sign to sign: a body without any costs one vectorised search.</remarks>
internal static class PrivateData
{
    /// <summary>RFC 5321, section 4.5.3.1.</summary>
    private const int LongestLocalPart = 64;
    private const int LongestDomain = 255;

    private static readonly SearchValues<byte> Signs = SearchValues.Create("@0123456789"u8);
    private static readonly SearchValues<byte> LocalPart = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._%+-"u8);
    private static readonly SearchValues<byte> Domain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-"u8);

    public static void Find(ReadOnlySpan<byte> html, ref List<PrivateFind>? found)
    {
        var at = 0;
        while (at < html.Length)
        {
            var next = html[at..].IndexOfAny(Signs);
            if (next < 0)
                return;

            var sign = at + next;
            if (IsInTag(html[at..sign]))
                at = TagEnd(html, sign);
            else
                at = html[sign] == '@' ? Mail(html, sign, ref found) : Number(html, sign, ref found);
        }
    }

    /// <summary>True where the text may hold something that <see cref="Find"/> would find.</summary>
    public static bool MayHold(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            if (c == '@' || (char.IsAsciiDigit(c) && ++digits == DigitRun.FewestDigits))
                return true;
        }

        return false;
    }

    private static int TagEnd(ReadOnlySpan<byte> html, int from)
    {
        var length = html[from..].IndexOf((byte)'>');
        return length < 0 ? html.Length : from + length + 1;
    }

    private static bool IsInTag(ReadOnlySpan<byte> before)
    {
        var last = before.LastIndexOfAny((byte)'<', (byte)'>');
        return last >= 0 && before[last] == '<';
    }

    private static int Mail(ReadOnlySpan<byte> html, int sign, ref List<PrivateFind>? found)
    {
        var before = html[Math.Max(0, sign - LongestLocalPart)..sign];
        var local = before[(before.LastIndexOfAnyExcept(LocalPart) + 1)..];
        var after = html.Slice(sign + 1, Math.Min(LongestDomain, html.Length - sign - 1));
        var length = after.IndexOfAnyExcept(Domain);
        var domain = (length < 0 ? after : after[..length]).TrimEnd("-."u8);
        var dot = domain.LastIndexOf((byte)'.');
        if (local.Length == 0 || dot < 1 || domain.Length - dot < 3 || IsReserved(domain))
            return sign + 1;

        (found ??= []).Add(new PrivateFind(PrivateKind.Mail, Encoding.UTF8.GetString(html.Slice(sign - local.Length, local.Length + 1 + domain.Length))));
        return sign + 1 + domain.Length;
    }

    /// <summary>RFC 2606: belongs to nobody.</summary>
    private static bool IsReserved(ReadOnlySpan<byte> domain) =>
        domain.EndsWith(".example"u8) || domain.EndsWith(".invalid"u8)
        || domain.EndsWith("example.com"u8) || domain.EndsWith("example.org"u8) || domain.EndsWith("example.net"u8);

    private static int Number(ReadOnlySpan<byte> html, int first, ref List<PrivateFind>? found)
    {
        // Nearly all numbers are years, ages and sums: short, and followed by a word.
        var end = first + 1;
        while (end < html.Length && char.IsAsciiDigit((char)html[end]))
            end++;

        if (end - first < DigitRun.FewestDigits && !DigitRun.GoesOn(html[end..]))
            return end;

        var number = DigitRun.At(html, first);
        if (number.Kind() is { } kind)
            (found ??= []).Add(new PrivateFind(kind, Encoding.UTF8.GetString(html[number.Start..number.End])));

        return number.End;
    }
}
