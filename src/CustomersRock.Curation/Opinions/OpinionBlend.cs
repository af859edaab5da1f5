using System.Collections.Immutable;
using CustomersRock.Content.Model;
using CustomersRock.Curation.Tagging;

namespace CustomersRock.Curation.Opinions;

/// <summary>What the tagger thinks and what a model thinks, as one judgement that says which is which.</summary>
/// <remarks>The mean of both in log-odds, by weight. An item can talk a model into anything, so what that can do is bounded: it moves good news by at most
/// <see cref="MostShift"/> × weight, and adds themes only in free places, with at most <see cref="MostConfidence"/>.</remarks>
public static class OpinionBlend
{
    /// <summary>In log-odds, at weight 1. At weight 0.5 an even chance becomes 0.82 at most, and 0.15 becomes 0.44.</summary>
    public const double MostShift = 3;

    /// <summary>Of a theme that the model alone names: less than an even chance.</summary>
    public const double MostConfidence = 0.45;

    // Models say 0 and 1 lightly; nobody is that sure.
    private const double Surest = 0.95;
    private const double NearlySure = 0.999;

    /// <param name="name">What the model is called.</param>
    /// <param name="weight">0 to 1: how much the opinion counts; the tagger counts the rest.</param>
    public static Judgement Of(Judgement plain, Opinion opinion, string name, double weight)
    {
        var before = Odds.OfProbability(Math.Clamp(plain.GoodNews, 1 - NearlySure, NearlySure));
        var theirs = Odds.OfProbability(Math.Clamp(opinion.GoodNews, 1 - Surest, Surest));
        var shift = Math.Clamp((theirs - before) * weight, -MostShift * weight, MostShift * weight);
        var voice = $"second opinion ({name})";
        var words = opinion.Why is null ? voice : $"{voice}: \"{opinion.Why}\"";
        return plain with
        {
            GoodNews = Odds.ToProbability(before + shift),
            Why = [.. plain.Why.Add(new Reason(words, shift)).OrderByDescending(r => Math.Abs(r.Weight))],
            Themes = Themes(plain.Themes, opinion.Themes, voice, weight),
        };
    }

    private static ImmutableArray<ThemeSuggestion> Themes(ImmutableArray<ThemeSuggestion> plain, ImmutableArray<ThemeId> named, string voice, double weight)
    {
        var both = plain.Select(t => named.Contains(t.Theme) ? Agreed(t, voice, weight) : t);
        var alone = named.Where(id => weight > 0 && !plain.Any(t => t.Theme == id)).Select(id => Alone(id, voice, weight));
        return [.. both.Concat(alone).Take(Math.Max(plain.Length, OpinionReader.MostThemes)).OrderByDescending(t => t.Confidence)];
    }

    private static ThemeSuggestion Agreed(ThemeSuggestion theme, string voice, double weight) => theme with
    {
        Confidence = Odds.ToProbability(Odds.OfProbability(Math.Clamp(theme.Confidence, 1 - NearlySure, NearlySure)) + weight),
        Why = theme.Why.Add(new Reason(voice, weight)),
    };

    private static ThemeSuggestion Alone(ThemeId id, string voice, double weight)
    {
        var confidence = Math.Min(MostConfidence, weight * 0.9);
        return new ThemeSuggestion(id, confidence, [new Reason(voice, Odds.OfProbability(confidence))]);
    }
}
