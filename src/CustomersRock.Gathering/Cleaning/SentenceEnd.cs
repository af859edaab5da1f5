using System.Collections.Frozen;

namespace CustomersRock.Gathering.Cleaning;

/// <summary>Tells the end of a sentence from the dot of an abbreviation.</summary>
internal static class SentenceEnd
{
    private static readonly FrozenSet<string> Abbreviations = FrozenSet.ToFrozenSet(
        [
            "mr", "mrs", "ms", "mx", "dr", "prof", "st", "mt", "jr", "sr", "rev", "hon", "gen", "col", "sgt", "lt", "capt", "gov", "sen", "rep", "no", "nos", "vs", "etc", "approx", "ca", "cf", "e.g", "i.e",
            "inc", "ltd", "co", "corp", "dept", "est", "fig", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "a.m", "p.m", "u.s", "u.k", "nr", "str", "bzw", "z.b",
            "d.h", "usw", "hr", "fr", "sra", "srta", "ud", "mme", "mlle", "av", "pág",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsAbbreviation = Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True where a sentence ends just before <paramref name="at"/>, the end of a word.</summary>
    public static bool IsAt(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd("\"”’»“)]›」』");
        if (before.IsEmpty || before[^1] is not ('.' or '!' or '?' or '…' or '。' or '！' or '？'))
            return false;

        return before[^1] != '.' || (!IsShort(before[..^1]) && IsBeginning(text.AsSpan(at).TrimStart()));
    }

    /// <summary>True where the text, without its dot, ends with an abbreviation or an initial.</summary>
    public static bool IsShort(ReadOnlySpan<char> before)
    {
        var word = before[(before.LastIndexOfAny(" \n(“\"") + 1)..];
        return IsAbbreviation.Contains(word) || (word.Length == 1 && char.IsLetter(word[0])) || (word.Length > 2 && word[^2] == '.');
    }

    private static bool IsBeginning(ReadOnlySpan<char> next) => next.IsEmpty || !char.IsLower(next[0]);
}
