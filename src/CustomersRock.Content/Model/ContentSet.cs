using System.Collections.Immutable;

namespace CustomersRock.Content.Model;

/// <summary>Everything that was read, in file order: what one build is made of.</summary>
public sealed record ContentSet
{
    public required SiteSettings Settings { get; init; }
    public ImmutableArray<Story> Stories { get; init; } = [];
    public ImmutableArray<Theme> Themes { get; init; } = [];
    public ImmutableArray<CompanyProfile> Companies { get; init; } = [];
    public ImmutableArray<Source> Sources { get; init; } = [];
    public ImmutableArray<GatheredItem> Items { get; init; } = [];
    public ImmutableArray<Digest> Digests { get; init; } = [];
    public ImmutableArray<SitePage> Pages { get; init; } = [];
}
