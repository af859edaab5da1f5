using System.Collections.Immutable;
using System.Globalization;
using CustomersRock.Curation.Ranking;
using CustomersRock.Curation.Tagging;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Inbox;

/// <summary>Reasons and their weights, for who sees no colours.</summary>
internal static class EvidenceList
{
    // More is noise; programs get all.
    private const int MostReasons = 8;

    /// <summary>What speaks for and against good news, a line each: <c>+0.31  "refunded before I asked"</c>.</summary>
    public static IEnumerable<Phrase[]> GoodNews(Judgement judgement)
    {
        yield return ["Good news ", Phrase.Strong(Figure(judgement.GoodNews)), judgement.Why.IsEmpty ? "; no words of it say why." : ", because of"];
        foreach (var reason in judgement.Why.Take(MostReasons))
            yield return ["  ", new Phrase(reason.Weight >= 0 ? Tone.For : Tone.Against, Weight(reason)), "  " + Words(reason)];

        if (judgement.Why.Length > MostReasons)
            yield return [Phrase.Faint(string.Create(CultureInfo.InvariantCulture, $"  and {judgement.Why.Length - MostReasons} lighter ones"))];

        if (judgement.Caution is { } caution)
            yield return [Phrase.Warning("  but "), caution];
    }

    /// <summary>A line for each theme that is suggested.</summary>
    public static IEnumerable<Phrase[]> Themes(Judgement judgement)
    {
        if (judgement.Themes.IsEmpty)
            yield return ["No theme is suggested."];

        foreach (var theme in judgement.Themes)
        {
            var why = theme.Why.Take(MostReasons).Select(r => $"{Weight(r)} {Words(r)}");
            yield return ["Theme ", new Phrase(Tone.Hint, theme.Theme.Value), $" {Figure(theme.Confidence)}{(theme.Why.IsEmpty ? "" : ": ")}{string.Join(", ", why)}"];
        }
    }

    /// <summary><c>good news: 0.72 (x0.72); 4 days old (x0.82)</c>.</summary>
    public static string Full(ImmutableArray<RankReason> why) =>
        string.Join("; ", why.Select(r => Moves(r) ? string.Create(CultureInfo.InvariantCulture, $"{r.Words} (x{r.Factor:0.00})") : r.Words));

    /// <summary>Why it stands just there, and the two that moved it most.</summary>
    public static string Short(ImmutableArray<RankReason> why) =>
        string.Join("; ", why.Where(r => !Moves(r)).Concat(why.Where(Moves).OrderByDescending(r => Math.Abs(Math.Log(r.Factor))).Take(2)).Select(r => r.Words));

    public static string Figure(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static bool Moves(RankReason reason) => Math.Abs(reason.Factor - 1) > 0.0001;

    private static string Weight(Reason reason) => reason.Weight.ToString("+0.00;-0.00;+0.00", CultureInfo.InvariantCulture);

    private static string Words(Reason reason) => reason.Place is null ? reason.Words : $"\"{reason.Words}\"";
}
