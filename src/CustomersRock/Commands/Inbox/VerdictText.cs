using CustomersRock.Content.Texts;
using CustomersRock.Curation.Decisions;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Inbox;

/// <summary>Verdicts for people.</summary>
internal static class VerdictText
{
    /// <summary>The word that stands for it in the log, and wherever a program reads it.</summary>
    public static string NameOf(Verdict verdict) => verdict.ToString().ToLowerInvariant();

    /// <summary>A clause: <c>Ada rejected it on 2026-11-24 08:00 UTC: thin (too little happened)</c>.</summary>
    public static string Clause(Decision decision)
    {
        var who = decision.By.Length > 0 ? decision.By : "somebody";
        var when = $"on {UtcText.Minute(decision.At)}";
        return decision.Verdict switch
        {
            Verdict.Accepted => $"{who} accepted it {when}{File(decision)}",
            Verdict.Rejected => $"{who} rejected it {when}{Reason(decision)}",
            Verdict.Snoozed => $"{who} put it off {when}{(decision.Until is { } until ? $", until {UtcText.Minute(until)}" : "")}",
            Verdict.Undone => $"{who} took the verdict back {when}",
            Verdict.Withdrawn => $"{who} withdrew it {when}{Reason(decision)}",
            _ => $"{who} proposed it {when}{File(decision)}",
        };
    }

    /// <summary>What was just done: <c>Rejected "The porter": thin (too little happened).</c></summary>
    public static Phrase[] Done(Decision decision) => decision.Verdict switch
    {
        Verdict.Accepted => [Phrase.Good("Accepted"), $" \"{decision.Title}\"{File(decision)}, with {string.Join(", ", decision.Themes)}."],
        Verdict.Rejected => [Phrase.Good("Rejected"), $" \"{decision.Title}\"{Reason(decision)}."],
        Verdict.Snoozed => [Phrase.Good("Put off"), $" \"{decision.Title}\" until {(decision.Until is { } until ? UtcText.Minute(until) : "later")}."],
        Verdict.Withdrawn => [Phrase.Good("Withdrew"), $" \"{decision.Title}\"{Reason(decision)}{Aside(decision)}."],
        _ => [Phrase.Good("Taken back"), $": \"{decision.Title}\" is undecided again{Aside(decision)}."],
    };

    public static Phrase[] Fault(AcceptFault fault) => [Phrase.Error("error: "), $"{fault.What}; ", Phrase.Mend(fault.Mend), OptionOf(fault.Field) is { } option ? $" ({option})." : "."];

    /// <summary>Somebody else was faster: what stands, and the way on.</summary>
    public static string Beaten(Decision instead)
    {
        var id = instead.Candidate is { } candidate ? $" {candidate}" : "";
        return $"\"{instead.Title}\" is decided: {Clause(instead)}. customersrock inbox undo{id} takes that back.";
    }

    private static string Reason(Decision decision) =>
        decision.Reason is not { Length: > 0 } reason ? "" : RejectReason.Find(reason) is { } known && decision.Verdict == Verdict.Rejected ? $": {known.Word} ({known.Title})" : $": {reason}";

    private static string File(Decision decision) => decision.Item is { } item ? $": {ItemPlace.Of(item)}" : "";

    private static string Aside(Decision decision) => decision.Item is { } item ? $"; {ItemPlace.Of(item)} is now in .customersrock/removed/" : "";

    private static string? OptionOf(AcceptField field) => field switch
    {
        AcceptField.Note => "--note",
        AcceptField.Themes => "--theme",
        AcceptField.Title => "--title",
        AcceptField.Excerpt => "--excerpt, --no-excerpt",
        _ => null,
    };
}
