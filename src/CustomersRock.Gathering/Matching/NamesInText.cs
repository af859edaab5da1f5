using System.Collections.Frozen;
using System.Collections.Immutable;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using CustomersRock.Gathering.Cleaning;

namespace CustomersRock.Gathering.Matching;

/// <summary>The names and numbers of a text, by which an event can be told when every other word is another.</summary>
internal static class NamesInText
{
    /// <summary>Capitals that are no names of their own: days, months, titles, I.</summary>
    private static readonly FrozenSet<string> Common = FrozenSet.ToFrozenSet(
        [
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
            "december", "christmas", "easter", "mr", "mrs", "ms", "dr", "sir", "miss", "i", "i'm", "i've", "i'll", "i'd", "the", "a", "an", "and", "he", "she", "it", "we", "they", "you", "my", "our", "his",
            "her", "in", "on", "at", "of", "to", "for", "from", "with", "but", "if", "so", "no", "not", "yes", "this", "that", "there", "then", "when", "what", "who", "how", "why", "god", "english",
            "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "herr", "frau", "ich", "wir", "sie", "der", "die", "das", "januar", "februar", "märz", "mai", "juni", "juli",
            "oktober", "dezember", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "m", "mme", "monsieur", "madame", "je", "le", "la", "les", "il", "elle",
            "lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo", "señor", "señora", "yo", "el", "los", "las", "segunda-feira", "senhor", "senhora", "eu", "o", "os",
        ],
        StringComparer.Ordinal);

    /// <summary>Runs of capitalised words as they stand ("Odile Farrow", "Quay Street") and numbers of two digits and more; no years, no plain beginnings of sentences.</summary>
    public static ImmutableArray<string> Of(string text) => new NameReader().Read(text);

    /// <summary>The parts of a name as they are compared.</summary>
    public static IEnumerable<string> Parts(string name) =>
        FoldedText.Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(p => p.Length > 1 && !Common.Contains(p));

    /// <summary>Hashes of all parts, in order: odd for numbers, even for names.</summary>
    public static ImmutableArray<uint> Hashes(ImmutableArray<string> names) => [.. names.SelectMany(Parts).Select(HashOf).Distinct().Order()];

    public static uint HashOf(string part) => ((uint)XxHash3.HashToUInt64(MemoryMarshal.AsBytes(part.AsSpan())) & ~1u) | (IsNumber(part) ? 1u : 0);

    /// <summary>In headline style every word has a capital, so none tells a name.</summary>
    public static string WithoutHeadlineStyle(string title)
    {
        var words = title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Count(w => char.IsUpper(w[0])) * 5 > words.Length * 3 ? title.ToLowerInvariant() : title;
    }

    /// <summary>True for the parts that are digits: they mean less than names.</summary>
    public static bool IsNumber(ReadOnlySpan<char> word)
    {
        var digits = 0;
        foreach (var c in word)
        {
            if (char.IsAsciiDigit(c))
                digits++;
            else if (c is not (',' or '.' or ':'))
                return false;
        }

        return digits >= 2 && !(digits == 4 && word.Length == 4 && (word.StartsWith("19") || word.StartsWith("20")));
    }

    /// <summary>A capital that may be a name's.</summary>
    public static bool IsName(ReadOnlySpan<char> word) =>
        word.Length > 1 && char.IsUpper(word[0]) && !Common.Contains(FoldedText.Of(word.ToString()));
}
