using System.Collections.Immutable;
using CustomersRock.Content.Model;

namespace CustomersRock.Curation.Decisions;

/// <summary>One verdict on one item: enough to know the item again in another feed and another year, and to learn from it.</summary>
public sealed record Decision
{
    public required Verdict Verdict { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>Who decided, by name.</summary>
    public required string By { get; init; }

    /// <summary>The id under which it waited.</summary>
    public CandidateId? Candidate { get; init; }

    /// <summary>Empty where it has none.</summary>
    public string Title { get; init; } = "";

    /// <summary>Of its best telling.</summary>
    public string? Url { get; init; }
    public SourceId? Source { get; init; }

    /// <summary>The addresses of all its tellings.</summary>
    public ImmutableArray<CanonicalUrl> Pages { get; init; } = [];

    /// <summary>All its tellings.</summary>
    public ImmutableArray<TellingId> Tellings { get; init; } = [];

    /// <summary>A hash of its words, by which it is known under another address and another id.</summary>
    public string? Print { get; init; }

    /// <summary>As much as its source lets us quote.</summary>
    public string? Excerpt { get; init; }
    public string? Language { get; init; }

    /// <summary>As the editor chose them; on a rejection, as they were suggested.</summary>
    public ImmutableArray<ThemeId> Themes { get; init; } = [];

    /// <summary>The id of its file below <c>input/gathered</c>: <c>2026/11/bus-driver</c>.</summary>
    public string? Item { get; init; }

    /// <summary>The editor's sentence, so that an undone verdict costs no words.</summary>
    public string? Note { get; init; }
    public string? Reason { get; init; }

    /// <summary>When a snoozed item comes back.</summary>
    public DateTimeOffset? Until { get; init; }
}
