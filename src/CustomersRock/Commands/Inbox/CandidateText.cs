using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Content.Texts;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Inbox;

/// <summary>A candidate for people, whole.</summary>
internal static class CandidateText
{
    private const int TitleLength = 90;

    /// <summary>Lines without breaks: who shows them breaks them.</summary>
    public static IEnumerable<Phrase[]> Lines(Dossier dossier) =>
        [.. Head(dossier), [], .. Words(dossier), [], .. EvidenceList.GoodNews(dossier.Judgement), .. EvidenceList.Themes(dossier.Judgement), .. Rank(dossier), .. Others(dossier.Candidate), .. Earlier(dossier)];

    /// <summary>Entries without a title are common; then their first words stand for it.</summary>
    public static string TitleOf(Telling telling)
    {
        var text = telling.Title ?? telling.Text.Split('\n')[0];
        if (text.Length == 0)
            return "(without a title)";

        return CutText.Of(text, TitleLength);
    }

    private static IEnumerable<Phrase[]> Head(Dossier dossier)
    {
        var lead = dossier.Candidate.Lead;
        yield return lead.Title is { Length: > 0 } title ? [.. EvidenceText.Of(title, true, Tone.Strong, dossier.Judgement)] : [Phrase.Strong(TitleOf(lead))];
        yield return [$"{lead.Source}, {Numbers.Day(lead.Published)}{(lead.Author is { } author ? ", by " + author : "")}{(lead.Language is { } language ? ", " + language : "")}"];
        yield return SourceLine(dossier);
        if (lead.Url is { } url)
            yield return [url];
    }

    private static Phrase[] SourceLine(Dossier dossier)
    {
        if (dossier.Source is not { } source)
            return [Phrase.Warning("its source's file cannot be read"), $": {SourceFile.PlaceOf(dossier.Candidate.Lead.Source)}"];

        var name = source.Title == source.Id.Value ? "its source" : source.Title;
        if (dossier.Health is not { } health)
            return [Phrase.Faint(name)];

        var state = new Phrase(health.State is HealthState.Well or HealthState.New ? Tone.Good : Tone.Warning, HealthFile.NameOf(health.State));
        return [Phrase.Faint($"{name}: "), state, Phrase.Faint($" since {Numbers.Day(health.Since)}{(health.Why.Length > 0 ? ", " + health.Why : "")}")];
    }

    private static IEnumerable<Phrase[]> Words(Dossier dossier)
    {
        var lead = dossier.Candidate.Lead;
        yield return [.. EvidenceText.Of(lead.Text, false, Tone.Plain, dossier.Judgement)];
        yield return [Phrase.Faint(Quotable(lead))];
        if (!lead.Categories.IsEmpty)
            yield return [Phrase.Faint("filed there under: " + string.Join(", ", lead.Categories))];
    }

    private static string Quotable(Telling lead) =>
        lead.Excerpt is not { Length: > 0 } excerpt ? "(its source may not be quoted)"
        : excerpt.Length >= lead.Text.Length ? "(all of it may be quoted)"
        : $"(may be quoted, up to: {Tail(excerpt)})";

    private static string Tail(string excerpt)
    {
        var words = excerpt.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= 5 ? excerpt : "… " + string.Join(' ', words[^5..]);
    }

    private static IEnumerable<Phrase[]> Rank(Dossier dossier)
    {
        if (dossier.Ranked is not null)
            yield return [$"Place {dossier.Place} of {dossier.Waiting}, because of ", EvidenceList.Full(dossier.Why)];
    }

    private static IEnumerable<Phrase[]> Others(Candidate candidate)
    {
        foreach (var (telling, why) in candidate.Also)
            yield return [Phrase.Good("also told by "), $"{telling.Source}: {TitleOf(telling)} ({why}) {telling.Url}", Phrase.Faint($"  {telling.Id}")];

        foreach (var (other, why) in candidate.MaybeSame)
            yield return [Phrase.Warning("may be the same as "), $"{other}: {why}"];
    }

    private static IEnumerable<Phrase[]> Earlier(Dossier dossier)
    {
        foreach (var decision in dossier.Earlier)
        {
            yield return [Phrase.Warning("earlier: "), VerdictText.Clause(decision)];
            if (decision.Note is { Length: > 0 } note && decision.Verdict == Curation.Decisions.Verdict.Accepted)
                yield return [Phrase.Faint($"  with the sentence: {note}")];
        }
    }
}
