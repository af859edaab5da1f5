using System.Collections.Immutable;

namespace CustomersRock.Curation.Decisions;

/// <summary>Why editors reject, in a word that can be counted.</summary>
/// <param name="Word">As it is typed and kept.</param>
/// <param name="Title">As it is shown.</param>
/// <param name="Teaches">True where it says something about the kind of item, false where this one item came at the wrong time or from the wrong place: from those the tagger learns nothing.</param>
public sealed record RejectReason(string Word, string Title, bool Teaches)
{
    public static readonly ImmutableArray<RejectReason> All =
    [
        new("no-service", "not about how somebody was served", true),
        new("no-good-end", "a bad story, or put right only under pressure", true),
        new("advice", "advice or opinion, not a story", true),
        new("self-praise", "a company praises itself, or sells", true),
        new("customer", "a customer was the kind one", true),
        new("thin", "too little happened", true),
        new("told", "told here already", false),
        new("old", "too old", false),
        new("closed", "readers cannot open it", false),
        new("private", "would expose a private person", false),
        new("unsure", "we cannot tell whether it is true", false),
    ];

    /// <summary>Null for an editor's own words.</summary>
    public static RejectReason? Find(string? reason) => All.FirstOrDefault(r => string.Equals(r.Word, reason?.Trim(), StringComparison.OrdinalIgnoreCase));
}
