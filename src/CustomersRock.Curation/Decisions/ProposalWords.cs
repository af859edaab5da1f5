using System.Collections.Immutable;
using System.Globalization;
using CustomersRock.Content.Model;
using CustomersRock.Content.Texts;
using CustomersRock.Curation.Ranking;
using CustomersRock.Curation.Tagging;

namespace CustomersRock.Curation.Decisions;

/// <summary>Why something is proposed: for the log in a line, for the editor in the file.</summary>
internal static class ProposalWords
{
    private const int MostReasons = 3;
    private const int MostTellers = 5;
    private const int LongestTitle = 120;

    /// <summary><c>good news 0.93: "drew it", a worker acts; kindness 0.81: "gave"; told by 2 sources</c>.</summary>
    public static string Line(WaitingItem item)
    {
        var judgement = item.Judgement;
        string[] parts =
        [
            Clause("good news", judgement.GoodNews, judgement.Why.Where(r => r.Weight > 0)),
            .. judgement.Themes.Select(t => Clause(t.Theme.Value, t.Confidence, t.Why)),
            .. item.Tellers > 1 ? [string.Create(CultureInfo.InvariantCulture, $"told by {item.Tellers} sources")] : ImmutableArray<string>.Empty,
        ];
        return string.Join("; ", parts);
    }

    /// <param name="item">What is proposed.</param>
    /// <param name="chosen">Themes that the file has.</param>
    /// <param name="known">Themes that the site has.</param>
    /// <param name="day">Of the proposal.</param>
    public static IEnumerable<string> Comments(WaitingItem item, ImmutableArray<ThemeId> chosen, IReadOnlyCollection<ThemeId> known, DateTimeOffset day)
    {
        yield return $"Proposed on {UtcText.Day(day)}. To accept it, write below the second --- why it is here, in a sentence or two of your own.";
        yield return "To reject it, delete this file. Lines that begin with # are for you; the site does not show them.";
        if (chosen.IsEmpty)
            yield return $"No theme was suggested: name one to three of {string.Join(", ", known)}.";

        yield return Clause("Good news", item.Judgement.GoodNews, item.Judgement.Why.Where(r => r.Weight > 0));
        if (item.Judgement.Why.Where(r => r.Weight < 0).Take(MostReasons).Select(Words).ToList() is { Count: > 0 } against)
            yield return "Against: " + string.Join(", ", against);

        foreach (var theme in item.Judgement.Themes)
            yield return Clause(theme.Theme.Value, theme.Confidence, theme.Why);

        if (item.Judgement.Caution is { } caution)
            yield return "Note: " + caution;

        foreach (var other in item.Candidate.Also.Select(a => a.Telling).Take(MostTellers))
            yield return $"Also told by {other.Source}: {Cut(other.Title ?? "(without a title)")}";
    }

    private static string Clause(string name, double value, IEnumerable<Reason> why)
    {
        var reasons = string.Join(", ", why.Take(MostReasons).Select(Words));
        return string.Create(CultureInfo.InvariantCulture, $"{name} {value:0.00}{(reasons.Length == 0 ? "" : ": " + reasons)}");
    }

    private static string Words(Reason reason) => reason.Place is null ? Cut(reason.Words) : $"\"{Cut(reason.Words)}\"";

    private static string Cut(string text) => CutText.Of(text, LongestTitle);
}
