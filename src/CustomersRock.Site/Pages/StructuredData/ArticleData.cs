using System.Collections.Immutable;

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
    public string? ImageUrl { get; init; }
    public int Words { get; init; }
    public int Minutes { get; init; }

    /// <summary>Absent where the text was lent to us only.</summary>
    public string? LicenceUrl { get; init; } = CreativeCommonsBy;

    public const string CreativeCommonsBy = "https://creativecommons.org/licenses/by/4.0/";
}
