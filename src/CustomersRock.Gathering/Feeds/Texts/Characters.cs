using System.Text;

namespace CustomersRock.Gathering.Feeds.Texts;

/// <summary>Characters that must not leave a feed.</summary>
internal static class Characters
{
    /// <summary>Marks that turn the direction of writing: in a title they would turn the page around it ("Trojan Source", CVE-2021-42574). And marks of byte order, which are invisible.</summary>
    public static bool IsHarmful(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF' or '\uFFFE' or '\uFFFF' || (c < ' ' && c is not ('\t' or '\n' or '\r'));

    /// <summary>False for half a surrogate pair, which no UTF-8 can hold.</summary>
    public static bool IsWhole(string text, int at) =>
        !char.IsSurrogate(text[at])
        || (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        || (char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]));

    /// <summary>At most so many characters, and no half of one.</summary>
    public static string Cut(StringBuilder text, int most)
    {
        var length = Math.Min(text.Length, most);
        if (length > 0 && char.IsHighSurrogate(text[length - 1]))
            length--;

        return text.ToString(0, length);
    }

    /// <summary>At most so many characters, and no half of one; halves that stand in it go too.</summary>
    public static string Cut(string text, int most)
    {
        var length = Math.Min(text.Length, most);
        if (length > 0 && length < text.Length && char.IsHighSurrogate(text[length - 1]))
            length--;

        var cut = length == text.Length ? text : text[..length];
        return IsSound(cut) ? cut : new string([.. cut.Where((_, at) => IsWhole(cut, at))]);
    }

    private static bool IsSound(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsWhole(text, i))
                return false;
        }

        return true;
    }
}
