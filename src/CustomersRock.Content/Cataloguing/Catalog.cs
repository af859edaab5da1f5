using System.Collections.Frozen;
using System.Collections.Immutable;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Cataloguing;

/// <summary>One snapshot of all that is shown, with its indexes: made once a build, so that no page asks a question of all other pages.</summary>
public sealed class Catalog
{
    private readonly CompanyIndex companies;

    internal Catalog(CompanyIndex companies) => this.companies = companies;

    public static Catalog From(ContentSet content, CatalogOptions options) => new CatalogMaker(content, options).Make();

    public required SiteSettings Settings { get; init; }

    /// <summary>All that was read, also what is not shown.</summary>
    public required ContentSet Content { get; init; }
    public required DateTimeOffset Now { get; init; }

    /// <summary>True where drafts and what waits are shown, too.</summary>
    public required bool Drafts { get; init; }

    /// <summary>The newest first; of the same time, by address.</summary>
    public required ImmutableArray<CatalogStory> Stories { get; init; }

    /// <summary>Taken down; the last first.</summary>
    public required ImmutableArray<WithdrawnStory> Withdrawn { get; init; }

    /// <summary>In the editors' order.</summary>
    public required ImmutableArray<ThemeShelf> Themes { get; init; }

    /// <summary>By title.</summary>
    public required ImmutableArray<CompanyShelf> Companies { get; init; }

    /// <summary>The newest first.</summary>
    public required ImmutableArray<YearShelf> Years { get; init; }

    /// <summary>The last gathered first.</summary>
    public required ImmutableArray<GatheredItem> Items { get; init; }

    /// <summary>The newest first.</summary>
    public required ImmutableArray<CatalogDigest> Digests { get; init; }

    /// <summary>By order, then by address.</summary>
    public required ImmutableArray<SitePage> Pages { get; init; }

    /// <summary>By title.</summary>
    public required ImmutableArray<Source> Sources { get; init; }
    public required FrozenDictionary<ThemeId, ThemeShelf> ThemeById { get; init; }
    public required FrozenDictionary<SourceId, Source> SourceById { get; init; }
    public required IReadOnlyDictionary<StoryId, CatalogStory> StoryById { get; init; }
    public required LinkResolver Links { get; init; }

    /// <summary>How many stories, items and digests wait for their day.</summary>
    public required int Waiting { get; init; }
    public required DateTimeOffset? NextWaiting { get; init; }

    /// <summary>The company that goes by this name or alias; null where nobody tells of it.</summary>
    public CompanyShelf? Company(string name) => companies.Known(name);
}
