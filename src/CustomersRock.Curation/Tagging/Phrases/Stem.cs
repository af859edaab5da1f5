namespace CustomersRock.Curation.Tagging.Phrases;

/// <summary>English endings taken off, so that <c>refunded</c> meets <c>refunds</c>. It only has to treat both sides alike; no stemmer that is kept up was to be had.</summary>
internal static class Stem
{
    private static readonly (string Ending, string Instead, int Least)[] Endings =
    [
        ("ies", "y", 5), ("sses", "ss", 6), ("ings", "", 7), ("ing", "", 6), ("ied", "y", 5), ("edly", "", 7), ("ed", "", 5), ("ly", "", 6), ("es", "", 6), ("s", "", 4), ("e", "", 5),
    ];

    public static string Of(string word)
    {
        if (word.EndsWith("ss", StringComparison.Ordinal) || word.EndsWith("us", StringComparison.Ordinal))
            return word;

        foreach (var (ending, instead, least) in Endings)
        {
            if (word.Length >= least && word.EndsWith(ending, StringComparison.Ordinal))
                return Closed(word[..^ending.Length] + instead);
        }

        return word;
    }

    // "planned" and "plan", "refuse" and "refused".
    private static string Closed(string stem)
    {
        if (stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l'))
            stem = stem[..^1];

        return stem.Length > 4 && stem[^1] == 'e' ? stem[..^1] : stem;
    }
}
