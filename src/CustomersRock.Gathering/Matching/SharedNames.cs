namespace CustomersRock.Gathering.Matching;

/// <summary>Names that two groups have in common, as they stand in one of them.</summary>
internal static class SharedNames
{
    private const int Most = 3;

    /// <summary><c>Odile Farrow and 14</c>: names before numbers.</summary>
    public static string Of(TellingPrint[] prints, int[] members, List<uint> shared)
    {
        string[] chosen = [.. In(prints, members, shared).OrderBy(n => char.IsAsciiDigit(n[0])).Take(Most)];
        return chosen.Length < 2 ? string.Concat(chosen) : string.Join(", ", chosen[..^1]) + " and " + chosen[^1];
    }

    /// <summary>Each once, in the order of the texts.</summary>
    public static List<string> In(TellingPrint[] prints, int[] members, List<uint> shared)
    {
        var wanted = shared.ToHashSet();
        var names = new List<string>();
        foreach (var name in members.SelectMany(m => prints[m].Names.Split('\n', StringSplitOptions.RemoveEmptyEntries)))
        {
            var common = name.Split(' ').Where(w => NamesInText.Parts(w).Any(p => wanted.Contains(NamesInText.HashOf(p)))).ToArray();
            foreach (var part in common.SelectMany(NamesInText.Parts))
                wanted.Remove(NamesInText.HashOf(part));

            if (common.Length > 0)
                names.Add(string.Join(' ', common));

            if (wanted.Count == 0)
                break;
        }

        return names;
    }
}
