using CustomersRock.Curation.Decisions;

namespace CustomersRock.Commands.Inbox;

/// <summary>What an editor means who says "take it back" and nothing more.</summary>
internal static class LastVerdict
{
    /// <summary>The last of this editor's verdicts that still stands; null where there is none.</summary>
    public static Decision? Of(DecisionLog log, string by) =>
        log.All.Reverse().FirstOrDefault(d => d.By == by && d.Verdict is not (Verdict.Undone or Verdict.Proposed) && log.Stands(d));
}
