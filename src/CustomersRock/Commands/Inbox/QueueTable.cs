using System.Globalization;
using CustomersRock.Curation.Decisions;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Inbox;

/// <summary>What waits, for people: a row of two lines for each candidate.</summary>
internal static class QueueTable
{
    // Below the title: the place and the id are 3 and 8 wide.
    private const string Below = "               ";

    public static void Write(Screen screen, IEnumerable<Dossier> dossiers)
    {
        foreach (var dossier in dossiers)
            Write(screen, dossier);
    }

    /// <summary>Verdicts, the newest first.</summary>
    public static void Write(Screen screen, IEnumerable<Decision> decisions)
    {
        foreach (var decision in decisions)
        {
            screen.Print((decision.Candidate?.Value ?? "").PadRight(8), "  ", Phrase.Strong(decision.Title.Length > 0 ? decision.Title : "(without a title)"), Phrase.Faint(decision.Source is { } source ? $"  ({source})" : ""));
            screen.Print(Phrase.Faint("          " + VerdictText.Clause(decision)));
            if (decision is { Verdict: Verdict.Accepted, Note.Length: > 0 })
                screen.Print(Phrase.Faint("          " + decision.Note));
        }
    }

    private static void Write(Screen screen, Dossier dossier)
    {
        var (candidate, item) = (dossier.Candidate, dossier.Ranked!.Item);
        var also = item.Tellers > 1 ? $"  +{item.Tellers - 1}" : "";
        var maybe = candidate.MaybeSame.Length > 0 ? $"  like {string.Join(", ", candidate.MaybeSame.Select(l => l.Other))}" : "";
        screen.Print(
            string.Create(CultureInfo.InvariantCulture, $"{dossier.Place,3}  {candidate.Id}  "), Phrase.Good(EvidenceList.Figure(dossier.Judgement.GoodNews)), "  ",
            Phrase.Strong(CandidateText.TitleOf(candidate.Lead)), Phrase.Good(also), Phrase.Warning(maybe));

        string theme = dossier.Judgement.Themes is [var first, ..] ? $", {first.Theme}" : "";
        var why = screen.Verbosity == Verbosity.Verbose ? EvidenceList.Full(dossier.Why) : EvidenceList.Short(dossier.Why);
        screen.Print(Below, $"{candidate.Lead.Source}, {Numbers.Day(item.Newest)}{theme}", Phrase.Faint($"  {why}"));
        if (dossier.Earlier is [.., var last])
            screen.Print(Below, Phrase.Warning("earlier: "), VerdictText.Clause(last));
    }
}
