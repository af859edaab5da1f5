using System.Collections.Immutable;
using CustomersRock.Content.Model;
using CustomersRock.Curation.Tagging.Features;
using CustomersRock.Curation.Tagging.Phrases;

namespace CustomersRock.Curation.Tagging;

/// <summary>A theme that the model was not taught: a site's own. Only the phrases of its file speak for it.</summary>
internal static class PhrasesAlone
{
    public const double Threshold = 0.5;

    /// <summary>Base, then what a strong phrase, a phrase and a look-alike count for, in log-odds. Set by hand: a strong phrase is enough, or three others.</summary>
    public static readonly ImmutableArray<float> Weights = [-2.5f, 2.6f, 1f, -1.3f];

    public static double Score(ImmutableArray<float> weights, ItemEvidence evidence, ThemeId theme)
    {
        var score = (double)weights[0];
        foreach (var match in Distinct(evidence, theme))
            score += weights[1 + (int)match.Strength];

        return score;
    }

    public static ImmutableArray<Reason> Why(ImmutableArray<float> weights, ItemText item, ItemEvidence evidence, ThemeId theme, int most) =>
    [
        .. Distinct(evidence, theme).Where(match => match.Strength != PhraseStrength.LookAlike).OrderBy(match => match.Strength).Take(most).Select(match =>
        {
            var place = evidence.Text.PlaceOf(match.First, match.End - 1);
            return new Reason((place.InTitle ? item.Title : item.Excerpt).Substring(place.Start, place.Length), weights[1 + (int)match.Strength], place) { Noticed = $"a phrase of {theme}" };
        }),
    ];

    // The same words said twice are one piece of evidence.
    private static IEnumerable<PhraseMatch> Distinct(ItemEvidence evidence, ThemeId theme) =>
        evidence.Phrases.Where(match => match.Theme == theme).DistinctBy(match => string.Join(' ', evidence.Text.Words[match.First..match.End].Select(word => word.Text)));
}
