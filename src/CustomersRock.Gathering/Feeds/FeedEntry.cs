using System.Collections.Immutable;

namespace CustomersRock.Gathering.Feeds;

/// <summary>One entry as its feed tells it; see <see cref="Feed"/>. What is missing is null.</summary>
public sealed record FeedEntry
{
    /// <summary><c>guid</c>, <c>atom:id</c>, <c>rdf:about</c>, <c>id</c>: as written, trimmed.</summary>
    public string? Id { get; init; }
    public string? Title { get; init; }

    /// <summary>The story's page; http or https.</summary>
    public string? Link { get; init; }

    /// <summary>The page that this entry only points to (JSON Feed's <c>external_url</c>).</summary>
    public string? ExternalLink { get; init; }
    public DateTimeOffset? Published { get; init; }
    public DateTimeOffset? Updated { get; init; }
    public string? Author { get; init; }

    /// <summary>Plain text; of the content where there is no summary.</summary>
    public string? SummaryText { get; init; }

    /// <summary>The fullest HTML given, as the stranger wrote it: not sanitised.</summary>
    public string? ContentHtml { get; init; }
    public ImmutableArray<string> Categories { get; init; } = [];
    public string? Image { get; init; }

    /// <summary>What the feed says of <see cref="Image"/>, plain text.</summary>
    public string? ImageAlt { get; init; }
    public FeedEnclosure? Enclosure { get; init; }

    /// <summary>Where the entry says so itself (<c>xml:lang</c>, <c>dc:language</c>, <c>language</c>).</summary>
    public string? Language { get; init; }
}
