using System.Collections.Immutable;
using CustomersRock.Curation.Tagging;
using CustomersRock.Curation.Tagging.Learning;

namespace CustomersRock.Curation.Decisions;

/// <summary>What the tagger can learn from verdicts.</summary>
public static class Lessons
{
    /// <summary>All that stands and says something about the item itself, the oldest first: what was accepted, with its themes, and what was rejected for its kind. From what came too late, twice or from
    /// behind a wall nothing is learnt, nor from what has no words in the log.</summary>
    public static ImmutableArray<LabelledItem> Of(DecisionLog log) =>
    [
        .. log.All.Where(d => Teaches(d) && log.Stands(d))
            .Select((d, i) => new LabelledItem(Id(d, i), new ItemText(d.Title, d.Excerpt!) { Language = d.Language }, d.Verdict == Verdict.Accepted, d.Verdict == Verdict.Accepted ? d.Themes : [])),
    ];

    private static bool Teaches(Decision decision) => !string.IsNullOrWhiteSpace(decision.Excerpt) && decision.Verdict switch
    {
        Verdict.Accepted => true,

        // An editor's own words are mostly about the item; the program's own are not.
        Verdict.Rejected => RejectReason.Find(decision.Reason)?.Teaches ?? decision.Reason != Settling.LeftOut,
        _ => false,
    };

    private static string Id(Decision decision, int number) => decision.Candidate?.Value ?? decision.Item ?? $"verdict {number}";
}
