using System.Collections.Immutable;

namespace CustomersRock.Site.Feeds;

/// <summary>One entry of a feed.</summary>
internal sealed record FeedEntry
{
    /// <summary>Never changes: our permalink, or for an item of others its address on our site.</summary>
    public required string Id { get; init; }
    public required string Url { get; init; }

    /// <summary>For items of others: the original.</summary>
    public string? ExternalUrl { get; init; }
    public required string Title { get; init; }

    /// <summary>Plain text.</summary>
    public required string Summary { get; init; }

    /// <summary>Full text as UTF-8 HTML with absolute links.</summary>
    public required ReadOnlyMemory<byte> Html { get; init; }
    public required DateTimeOffset Published { get; init; }
    public required DateTimeOffset Updated { get; init; }
    public required string Author { get; init; }

    /// <summary>Titles of the themes.</summary>
    public required ImmutableArray<string> Categories { get; init; }

    /// <summary>For items of others: who published it.</summary>
    public string? SourceTitle { get; init; }
    public string? SourceUrl { get; init; }
    public string? ImageUrl { get; init; }
    public string? Rights { get; init; }

    /// <summary>Who is named: the author, or who published it. May be empty.</summary>
    public string Credit => string.IsNullOrWhiteSpace(Author) ? SourceTitle ?? "" : Author;

    /// <summary>The summary, or the title where there is none.</summary>
    public string About => string.IsNullOrWhiteSpace(Summary) ? Title : Summary;
}
