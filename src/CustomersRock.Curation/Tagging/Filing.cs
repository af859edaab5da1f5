using System.Collections.Immutable;
using CustomersRock.Curation.Tagging.Models;
using CustomersRock.Curation.Tagging.Phrases;
using CustomersRock.Curation.Tagging.Reading;

namespace CustomersRock.Curation.Tagging;

/// <summary>Where a source files an item: its own shelves, made for its own readers, so it counts for little.</summary>
internal static class Filing
{
    // No training item has categories: a nudge of half a step, whatever is written there.
    private const double Nudge = 0.5;
    private const int Most = 20;

    public static void Add(ImmutableArray<string> categories, PhraseBook phrases, TaggerModel model, double[] scores)
    {
        if (categories.IsDefaultOrEmpty)
            return;

        var found = categories.Take(Most).SelectMany(category => phrases.Find(ItemReader.Read(new ItemText(category, ""))));
        foreach (var theme in found.Where(match => match.Strength != PhraseStrength.LookAlike).Select(match => match.Theme).Distinct())
        {
            if (model.IndexOf(theme) is { } output)
                scores[output] += Nudge;
        }
    }
}
