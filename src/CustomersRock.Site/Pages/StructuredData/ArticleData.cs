using System.Collections.Immutable;
using CustomersRock.Content.Model;

namespace CustomersRock.Site.Pages.StructuredData;

/// <summary>A story or a round-up. Addresses are absolute.</summary>
internal sealed record ArticleData : PageData
{
    public required DateTimeOffset Published { get; init; }
    public required DateTimeOffset Updated { get; init; }
    public required string Author { get; init; }
    public required ImmutableArray<NamedLink> Themes { get; init; }
    public ImmutableArray<NamedLink> Companies { get; init; } = [];

    /// <summary>What it rests on; a source without an address is named only.</summary>
    public ImmutableArray<NamedLink> Sources { get; init; } = [];
    public string? Place { get; init; }
    public ImmutableArray<string> ImageUrls { get; init; } = [];
    public int Words { get; init; }
    public int Minutes { get; init; }

    /// <summary>Absent where the text was lent to us only.</summary>
    public string? LicenceUrl { get; init; } = StoryLicence.CreativeCommonsBy;
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>Stories that a round-up tells of.</summary>
    public ImmutableArray<NamedLink> Stories { get; init; } = [];

    /// <summary>What others wrote and a round-up points to.</summary>
    public ImmutableArray<NamedLink> Items { get; init; } = [];
}
