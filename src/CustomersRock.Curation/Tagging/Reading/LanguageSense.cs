namespace CustomersRock.Curation.Tagging.Reading;

/// <summary>Which language a text is in, by its commonest words. Feeds often say nothing, or the language of their template.</summary>
internal static class LanguageSense
{
    public const string English = "en";
    public const string Unknown = "und";

    private static readonly (string Language, HashSet<string> Words)[] Common =
    [
        (English, ["the", "and", "of", "to", "in", "was", "that", "it", "is", "for", "on", "with", "he", "she", "they", "you", "at", "had", "from", "this", "my", "we", "were", "by", "as", "have", "not", "but", "or"]),
        ("de", ["der", "die", "das", "und", "nicht", "ist", "ein", "eine", "mit", "auf", "den", "dem", "ich", "sich", "von", "zu", "im", "auch", "wird", "war", "für", "wir", "es"]),
        ("fr", ["le", "la", "les", "des", "et", "une", "est", "pas", "pour", "dans", "qui", "que", "avec", "du", "au", "je", "nous", "sur", "elle", "il", "d", "l", "plus", "vous"]),
        ("es", ["el", "la", "los", "las", "y", "una", "que", "no", "por", "con", "del", "para", "se", "es", "su", "al", "lo", "me", "mi", "como", "más", "en"]),
        ("it", ["il", "la", "che", "di", "e", "un", "una", "per", "non", "con", "del", "della", "mi", "ha", "sono", "le", "gli", "al", "era", "più", "da"]),
        ("nl", ["de", "het", "een", "en", "van", "niet", "dat", "ik", "op", "met", "voor", "zijn", "was", "ook", "aan", "er", "hij", "te", "die", "ze"]),
        ("pt", ["o", "os", "as", "e", "que", "não", "uma", "um", "do", "da", "com", "para", "em", "no", "na", "por", "se", "mais", "eu", "foi", "ao"]),
        ("pl", ["nie", "się", "w", "na", "z", "i", "do", "jest", "że", "to", "po", "za", "od", "jak", "ale", "który", "mi", "przez", "była", "był"]),
        ("sv", ["och", "att", "det", "som", "en", "på", "är", "av", "för", "inte", "med", "jag", "den", "till", "var", "ett", "har", "om", "hon", "de", "så"]),
        ("da", ["og", "at", "det", "som", "en", "på", "er", "af", "for", "ikke", "med", "jeg", "den", "til", "var", "et", "har", "der", "hun", "de", "så", "blev"]),
    ];

    /// <param name="told">BCP 47, as the feed says; believed only where the text does not speak against it.</param>
    public static string Of(string? told, Word[] words)
    {
        var believed = told is { Length: >= 2 } && char.IsAsciiLetter(told[0]) && char.IsAsciiLetter(told[1]) ? told[..2].ToLowerInvariant() : null;
        if (IsJapanese(words))
            return "ja";

        var (best, count) = (Unknown, 1);
        foreach (var (language, common) in Common)
        {
            var found = words.Count(word => common.Contains(word.Text));
            if (found > count || (found == count && language == believed))
                (best, count) = (language, found);
        }

        // A language that is not listed shares small words with those that are: "y" is Spanish and Welsh.
        var isForeign = believed is not null && !Common.Any(known => known.Language == believed);
        return count * (isForeign ? 4 : 12) >= words.Length && best != Unknown ? best : believed ?? Unknown;
    }

    private static bool IsJapanese(Word[] words) => words.Count(word => word.Text[0] is >= '\u3040' and <= '\u30ff') * 5 > words.Length;
}
