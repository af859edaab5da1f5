using System.Collections.Immutable;

namespace CustomersRock.Content.Model;

/// <summary>Everything that was read, in file order: what one build is made of.</summary>
public sealed record ContentSet
{
    public required SiteSettings Settings { get; init; }
    public ImmutableArray<Story> Stories { get; init; } = [];

    /// <summary>Stories that were taken down.</summary>
    public ImmutableArray<WithdrawnStory> Withdrawn { get; init; } = [];
    public ImmutableArray<Theme> Themes { get; init; } = [];
    public ImmutableArray<CompanyProfile> Companies { get; init; } = [];
    public ImmutableArray<Source> Sources { get; init; } = [];
    public ImmutableArray<GatheredItem> Items { get; init; } = [];
    public ImmutableArray<Digest> Digests { get; init; } = [];
    public ImmutableArray<SitePage> Pages { get; init; } = [];

    /// <summary>The lists of <c>input/sources/_filters.yml</c>, for the gatherer.</summary>
    public ImmutableArray<SharedFilter> Filters { get; init; } = [];

    /// <summary>What <c>input/sources/_health.yml</c> says, which the gatherer writes and an editor commits. Days, not times.</summary>
    public ImmutableArray<SourceHealth> Health { get; init; } = [];

    /// <summary>The same without what stands in these files: they are broken, and the rest is to be shown.</summary>
    public ContentSet Without(IEnumerable<string> paths)
    {
        var broken = paths.ToHashSet(StringComparer.Ordinal);
        return this with
        {
            Stories = Stories.RemoveAll(s => broken.Contains(s.At.Path)),
            Withdrawn = Withdrawn.RemoveAll(w => broken.Contains(w.At.Path)),
            Themes = Themes.RemoveAll(t => broken.Contains(t.At.Path)),
            Companies = Companies.RemoveAll(c => broken.Contains(c.At.Path)),
            Sources = Sources.RemoveAll(s => broken.Contains(s.At.Path)),
            Items = Items.RemoveAll(i => broken.Contains(i.At.Path)),
            Digests = Digests.RemoveAll(d => broken.Contains(d.At.Path)),
            Pages = Pages.RemoveAll(p => broken.Contains(p.At.Path)),
        };
    }
}
