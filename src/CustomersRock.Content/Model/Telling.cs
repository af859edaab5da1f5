using System.Collections.Immutable;

namespace CustomersRock.Content.Model;

/// <summary>A story as one source tells it, cleaned. All text is plain and foreign.</summary>
public sealed record Telling
{
    /// <summary>Source and the entry's own identity in it.</summary>
    public required TellingId Id { get; init; }
    public required SourceId Source { get; init; }

    /// <summary>Null where the entry has none.</summary>
    public string? Title { get; init; }

    /// <summary>To be followed: http(s), without tracking. Null where the entry has none.</summary>
    public string? Url { get; init; }

    /// <summary>To be compared.</summary>
    public CanonicalUrl? Canonical { get; init; }

    /// <summary>When it appeared; the time of first sight where the feed gives none, or an absurd one. Decided once.</summary>
    public required DateTimeOffset Published { get; init; }
    public required DateTimeOffset FirstSeen { get; init; }
    public string? Author { get; init; }

    /// <summary>What may be quoted: within the source's word budget, letter for letter from what came.</summary>
    public string? Excerpt { get; init; }

    /// <summary>All that came, for the tagger and for comparing, never for showing to readers; at most 8,000 characters.</summary>
    public string Text { get; init; } = "";

    /// <summary>BCP 47, where it is known.</summary>
    public string? Language { get; init; }
    public ImmutableArray<string> Categories { get; init; } = [];
    public string? Image { get; init; }

    /// <summary>Null where none was given, empty for a decoration.</summary>
    public string? ImageAlt { get; init; }
}
