using System.Buffers;
using CustomersRock.Content.Checks.Wording;

namespace CustomersRock.Content.Checks.Private;

/// <summary>Whether a text may hold something private: a quick look that lets nearly all texts pass, so that the rules themselves are only asked about the rest.</summary>
/// <remarks>It jumps from sign to sign of the UTF-8, outside tags: a body without any costs one vectorised search. What is cut by a tag or written as an entity
/// passes here and is found by <c>check</c>, which asks the rules about every text.</remarks>
internal static class PrivateGate
{
    private static readonly SearchValues<byte> Signs = SearchValues.Create("@([0123456789"u8);

    private const int MostPlainDigits = 5;

    /// <param name="html">Of a body; a text alone is one without tags.</param>
    public static bool MayHold(ReadOnlySpan<byte> html)
    {
        if (html.IndexOf("\"mailto:"u8) >= 0)
            return true;

        var at = 0;
        while (at < html.Length)
        {
            var next = html[at..].IndexOfAny(Signs);
            if (next < 0)
                return false;

            var sign = at + next;
            if (IsInTag(html[at..sign]))
                at = TagEnd(html, sign);
            else if (html[sign] is (byte)'@' or (byte)'(' or (byte)'[')
            {
                if (html[sign] == '@' ? IsMail(html, sign) : IsSpeltAt(html[(sign + 1)..]))
                    return true;

                at = sign + 1;
            }
            else if (!IsPlain(html, sign, out at))
            {
                var number = NumberInText.At(html, sign);
                if (number.MayBePrivate)
                    return true;

                at = number.End;
            }
        }

        return false;
    }

    /// <summary>Nearly all numbers are years, ages and sums: short, between small words.</summary>
    private static bool IsPlain(ReadOnlySpan<byte> html, int first, out int end)
    {
        end = first + 1;
        while (end < html.Length && char.IsAsciiDigit((char)html[end]))
            end++;

        return end - first <= MostPlainDigits && first > 1 && html[first - 1] == ' ' && !NumberInText.IsCapital(html[first - 2])
            && html[end..] is [(byte)',' or (byte)';' or (byte)'<' or (byte)':', ..] or [(byte)' ' or (byte)'.', (>= (byte)'a' and <= (byte)'z') or (byte)' ' or (byte)'<', ..];
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

    /// <summary>A name before the sign, and a dot in what follows it.</summary>
    private static bool IsMail(ReadOnlySpan<byte> html, int sign)
    {
        if (sign == 0 || !IsOfName(html[sign - 1]))
            return false;

        var domain = html.Slice(sign + 1, Math.Min(html.Length - sign - 1, 255));
        var length = 0;
        while (length < domain.Length && IsOfName(domain[length]))
            length++;

        return domain[..length].TrimEnd((byte)'.').Contains((byte)'.');
    }

    private static bool IsOfName(byte b) => b >= 0x80 || char.IsAsciiLetterOrDigit((char)b) || "._%+-"u8.Contains(b);

    /// <summary>ann [at] mail.test</summary>
    private static bool IsSpeltAt(ReadOnlySpan<byte> rest)
    {
        rest = rest.TrimStart((byte)' ');
        return rest.Length > 2 && (rest[0] | 0x20) == 'a' && (rest[1] | 0x20) == 't' && rest[2] is (byte)' ' or (byte)')' or (byte)']';
    }
}
