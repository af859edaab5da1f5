using CustomersRock.Content.Texts;

namespace CustomersRock.Content.Checks.Wording;

/// <summary>Finds in a text what a rule is about. The time is linear in the text.</summary>
internal static class WordingSearch
{
    /// <summary>Nobody reads more about one text.</summary>
    private const int MostFinds = 20;

    /// <summary>Of how far back a word can turn a find off.</summary>
    private const int Before = 24;
    private const int LongestShown = 80;

    /// <param name="rule">By which rule.</param>
    /// <param name="text">Folded and blanked.</param>
    public static IEnumerable<WordingFind> In(WordingRule rule, string text)
    {
        var finds = new SortedDictionary<int, string>();
        AddPhrases(rule, text, finds);
        if (rule.Regex is not null)
            AddMatches(rule, text, finds);

        if (finds.Count == 0)
            return [];

        var different = finds.DistinctBy(f => f.Value, StringComparer.OrdinalIgnoreCase).Take(MostFinds).ToList();
        if (different.Count < rule.Least || IsTurnedOff(rule, text))
            return [];

        if (rule.Least == 1)
            return different.Select(f => new WordingFind(rule, f.Key, f.Value, CutText.Of(f.Value, LongestShown)));

        return [new WordingFind(rule, different[0].Key, different[0].Value, string.Join("”, “", different.Take(3).Select(f => CutText.Of(f.Value, LongestShown))))];
    }

    private static void AddPhrases(WordingRule rule, string text, SortedDictionary<int, string> finds)
    {
        if (rule.Phrases.IsEmpty || !text.AsSpan().ContainsAny(rule.AnyPhrase))
            return;

        foreach (var phrase in rule.Phrases)
        {
            var at = Find(text, phrase);
            if (at >= 0)
                finds.TryAdd(at, text.Substring(at, phrase.Length));
        }
    }

    private static void AddMatches(WordingRule rule, string text, SortedDictionary<int, string> finds)
    {
        for (var match = rule.Regex!.Match(text); match.Success && finds.Count < MostFinds; match = match.NextMatch())
        {
            var group = 1;
            while (group < match.Groups.Count && match.Groups[group].Length == 0)
                group++;

            var found = group < match.Groups.Count ? match.Groups[group] : match;
            var shown = found.ValueSpan.TrimStart();
            var start = found.Index + found.Length - shown.Length;
            var length = shown.TrimEnd().Length;
            if (length > 0 && Counts(rule, text, start, start + length))
                finds.TryAdd(start, text.Substring(start, length));
        }
    }

    private static bool Counts(WordingRule rule, string text, int start, int end)
    {
        if (!IsAlone(text, start, end) || (rule.Check is { } check && !WordingChecks.Allow(check, text, start, end)))
            return false;

        foreach (var exception in rule.Except)
        {
            if (text.AsSpan(start, end - start).Equals(exception, StringComparison.OrdinalIgnoreCase))
                return false;
        }

        var before = text.AsSpan(Math.Max(0, start - Before), Math.Min(start, Before));
        foreach (var word in rule.UnlessBefore)
        {
            if (before.Contains(word, StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }

    private static bool IsTurnedOff(WordingRule rule, string text)
    {
        if (rule.Unless.IsEmpty)
            return false;

        var part = rule.UnlessAtEnd ? text[(text.Length * 6 / 10)..] : text;
        return rule.Unless.Any(phrase => Find(part, phrase) >= 0);
    }

    private static int Find(string text, string phrase)
    {
        for (var at = 0; (at = text.IndexOf(phrase, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            if (IsAlone(text, at, at + phrase.Length))
                return at;
        }

        return -1;
    }

    private static bool IsAlone(string text, int start, int end) =>
        !(start > 0 && IsWord(text[start - 1]) && IsWord(text[start])) && !(end < text.Length && IsWord(text[end - 1]) && IsWord(text[end]));

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_';
}
