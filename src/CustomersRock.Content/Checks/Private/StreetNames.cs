using System.Collections.Frozen;
using System.Text;

namespace CustomersRock.Content.Checks.Private;

/// <summary>The street behind a house number: up to four words with a capital, and what kind of street it is.</summary>
internal static class StreetNames
{
    private const int MostWords = 6;
    private const int LongestWord = 24;

    private static readonly FrozenSet<string> Kinds = FrozenSet.ToFrozenSet(
        [
            "Street", "St", "Road", "Rd", "Avenue", "Ave", "Lane", "Ln", "Drive", "Dr", "Close", "Court", "Ct", "Crescent", "Way", "Place", "Pl", "Terrace", "Gardens",
            "Square", "Sq", "Boulevard", "Blvd", "Hill", "Row", "Grove", "Mews", "Parade", "Highway", "Hwy",
        ],
        StringComparer.Ordinal);

    /// <param name="rest">What follows the digits.</param>
    public static bool Follow(ReadOnlySpan<byte> rest)
    {
        // 12b
        if (rest.Length > 1 && char.IsAsciiLetter((char)rest[0]) && rest[1] == ' ')
            rest = rest[1..];

        var known = Kinds.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> word = stackalloc char[LongestWord];
        for (var words = 0; words < MostWords && rest.Length > 1 && rest[0] == ' ' && IsCapital(rest[1]); words++)
        {
            rest = rest[1..];
            var length = rest.IndexOfAny(" ,<\n"u8);
            var one = (length < 0 ? rest : rest[..length]).TrimEnd(".;!?"u8);
            rest = length < 0 ? [] : rest[length..];
            if (one.Length <= LongestWord && known.Contains(word[..Encoding.Latin1.GetChars(one, word)]))
                return true;
        }

        return false;
    }

    private static bool IsCapital(byte b) => b >= 0x80 || char.IsAsciiLetterUpper((char)b);
}
