using System.Buffers;

namespace CustomersRock.Content.Reading.Fields;

/// <summary>Whole http(s) addresses, and nothing that a browser might read otherwise.</summary>
internal static class WebAddress
{
    private const int Longest = 2000;

    // Browsers drop tabs and line ends inside an address and read \ as /; an address with any of them is not what it looks like.
    private static readonly SearchValues<char> Unsafe = SearchValues.Create(" \"<>\\^`{|}\u007f\u00a0\u2028\u2029" + new string([.. Enumerable.Range(0, 32).Select(c => (char)c)]));

    public static bool IsHttp(ReadOnlySpan<char> text)
    {
        var rest = text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? text[8..]
            : text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? text[7..] : default;
        if (rest.IsEmpty || text.Length > Longest || text.ContainsAny(Unsafe))
            return false;

        var end = rest.IndexOfAny('/', '?', '#');
        return IsHost(end < 0 ? rest : rest[..end]);
    }

    /// <summary>A host with or without a port. A user name before it is refused: https://bank.example@elsewhere.example leads elsewhere.</summary>
    public static bool IsHost(ReadOnlySpan<char> text)
    {
        var colon = text.LastIndexOf(':');
        if (colon >= 0 && text is not ['[', .., ']'])
        {
            if (!ushort.TryParse(text[(colon + 1)..], System.Globalization.NumberStyles.None, null, out _))
                return false;

            text = text[..colon];
        }

        if (text is ['[', .., ']'])
            return System.Net.IPAddress.TryParse(text, out _);

        return text.Length is > 0 and <= 255 && HasGoodLabels(text);
    }

    private static bool HasGoodLabels(ReadOnlySpan<char> host)
    {
        var length = 0;
        foreach (var c in host)
        {
            if (c == '.' && length == 0)
                return false;

            if (c != '.' && c != '-' && c != '_' && !char.IsAsciiLetterOrDigit(c) && (c < 0x80 || !(char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark)))
                return false;

            length = c == '.' ? 0 : length + 1;
            if (length > 63)
                return false;
        }

        return true;
    }
}
