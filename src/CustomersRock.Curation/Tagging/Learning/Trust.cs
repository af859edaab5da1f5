using System.Collections.Immutable;

namespace CustomersRock.Curation.Tagging.Learning;

/// <summary>How far the evidence of a text in another language is to be believed: as far as it was right about training items in that language, and never further than in English.</summary>
internal static class Trust
{
    // So many items of a language weigh as much as the doubt that we begin with.
    private const double Doubt = 20;
    private const double Begun = 0.4;
    private const double Reached = 0.8;

    public static ImmutableSortedDictionary<string, float> Of(LearnedHeads learned)
    {
        var counts = learned.Items.GroupBy(item => item.Text.Language ?? "en", StringComparer.Ordinal);
        return counts.ToImmutableSortedDictionary(
            group => group.Key, group => group.Key == "en" ? 1f : (float)(Begun + ((Reached - Begun) * group.Count() / (group.Count() + Doubt))), StringComparer.Ordinal);
    }
}
