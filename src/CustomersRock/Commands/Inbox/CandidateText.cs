using CustomersRock.Content.Model;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Inbox;

/// <summary>Candidates for people.</summary>
internal static class CandidateText
{
    private const int TitleLength = 90;

    /// <summary>One line, with the day on which it was told last: <c>k3v9x2ma  2026-11-19  kind-counter  Twelve people and a bus  (+2)</c>.</summary>
    public static void WriteLine(Screen screen, Candidate candidate)
    {
        var lead = candidate.Lead;
        var also = candidate.Also.Length > 0 ? $"  +{candidate.Also.Length}" : "";
        var maybe = candidate.MaybeSame.Length > 0 ? $"  like {string.Join(", ", candidate.MaybeSame.Select(l => l.Other))}" : "";
        screen.Print(candidate.Id.Value, "  ", Phrase.Faint(Numbers.Day(candidate.Also.Select(o => o.Telling.Published).Append(lead.Published).Max())), "  ", TitleOf(lead), Phrase.Faint($"  ({lead.Source})"), Phrase.Good(also), Phrase.Warning(maybe));
    }

    public static void WriteWhole(Screen screen, Candidate candidate)
    {
        var lead = candidate.Lead;
        screen.Print(Phrase.Good(TitleOf(lead)));
        screen.Print($"{lead.Source}, {Numbers.Day(lead.Published)}{(lead.Author is { } author ? ", by " + author : "")}{(lead.Language is { } language ? ", " + language : "")}");
        if (lead.Url is { } url)
            screen.Print(url);

        screen.Print("");
        screen.Print(lead.Excerpt is { Length: > 0 } excerpt ? excerpt : "(its source may not be quoted; read it at its address)");
        if (!lead.Categories.IsEmpty)
            screen.Print(Phrase.Faint("filed there under: " + string.Join(", ", lead.Categories)));

        foreach (var (telling, why) in candidate.Also)
            screen.Print(Phrase.Good("also told by "), $"{telling.Source}: {TitleOf(telling)} ({why}) {telling.Url}", Phrase.Faint($"  {telling.Id}"));

        foreach (var (other, why) in candidate.MaybeSame)
            screen.Print(Phrase.Warning("may be the same as "), $"{other}: {why}");
    }

    /// <summary>Entries without a title are common; then their first words stand for it.</summary>
    public static string TitleOf(Telling telling)
    {
        var text = telling.Title ?? telling.Text.Split('\n')[0];
        if (text.Length == 0)
            return "(without a title)";

        return text.Length <= TitleLength ? text : text[..(char.IsHighSurrogate(text[TitleLength - 1]) ? TitleLength - 1 : TitleLength)] + "…";
    }
}
