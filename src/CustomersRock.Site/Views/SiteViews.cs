using System.Collections.Concurrent;
using System.Collections.Immutable;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Model;
using CustomersRock.Site.Rendering;
using Fluid.Values;

namespace CustomersRock.Site.Views;

/// <summary>What pages share: each story's card is made once, and only when a page that shows it is rendered.</summary>
internal sealed class SiteViews
{
    private readonly StoryCardView?[] cards;
    private readonly Dictionary<ThemeId, View> themeLinks = [];
    private readonly Dictionary<GatheredItem, int> places = new(ReferenceEqualityComparer.Instance);

    public SiteViews(Catalog catalog, BodyHtml bodies)
    {
        Catalog = catalog;
        Bodies = bodies;
        cards = new StoryCardView?[catalog.Stories.Length];
        foreach (var shelf in catalog.Themes)
        {
            themeLinks[shelf.Theme.Id] = new View(
                "theme",
                ("id", Text(shelf.Theme.Id.Value)),
                ("title", Text(shelf.Theme.Title)),
                ("href", Text(Links.Href(shelf.Address))),
                ("meaning", Text(shelf.Theme.Meaning)));
        }

        for (var i = 0; i < catalog.Items.Length; i++)
            places[catalog.Items[i]] = i;

        Feeds = FeedLinks.Of(SiteAddresses.Home, catalog.Settings.SiteTitle, Links);
        SharedFeeds = new ArrayValue(Feeds);
        Site = new SiteView(this);
    }

    public Catalog Catalog { get; }
    public BodyHtml Bodies { get; }
    public LinkBase Links => Bodies.Links;
    public string Language => Catalog.Settings.Language;

    /// <summary>For links to pages without an image of their own; null where the theme has none, or where the site's address is not known.</summary>
    public SharedImage? DefaultImage { get; init; }

    /// <summary>The variable <c>site</c> of every layout.</summary>
    public SiteView Site { get; }

    /// <summary>Parts of the theme that are the same on many pages, by partial and place.</summary>
    public ConcurrentDictionary<(string Partial, string Place), HtmlValue> Frames { get; } = new();

    /// <summary>The feeds of the whole site, which every page announces.</summary>
    public View[] Feeds { get; }
    public ArrayValue SharedFeeds { get; }

    public IEnumerable<View> AllThemes => Catalog.Themes.Select(t => themeLinks[t.Theme.Id]);

    // Two threads may make the same card at once; both are right and one stays.
    public StoryCardView Card(CatalogStory story) => cards[story.Index] ??= new StoryCardView(story, this);

    public ArrayValue Cards(IEnumerable<CatalogStory> stories) => new([.. stories.Select(Card)]);

    public FluidValue CardOrNil(CatalogStory? story) => story is null ? NilValue.Instance : Card(story);

    public ArrayValue Items(IEnumerable<GatheredItem> items) => new([.. items.Select(i => new ItemCardView(i, this))]);

    public ArrayValue ThemeLinks(ImmutableArray<ThemeId> themes)
    {
        var links = new List<FluidValue>(themes.Length);
        foreach (var theme in themes)
        {
            if (themeLinks.TryGetValue(theme, out var link))
                links.Add(link);
        }

        return new ArrayValue(links);
    }

    public View Company(CompanyMention mention)
    {
        var company = Catalog.Company(mention.Name);
        return new View(
            "company",
            ("name", Text(mention.Name)),
            ("part", Text(mention.Part)),
            ("href", Text(company is null ? null : Links.Href(company.Address))));
    }

    public HtmlValue Html(Body body, string own, bool hasPictureAbove = false) =>
        new(writer => Bodies.Write(writer, body, own, absolute: false, hasPictureAbove));

    /// <summary>An item's place on the list of all items.</summary>
    public string ItemHref(GatheredItem item)
    {
        var page = (places[item] / Catalog.Settings.PageSize) + 1;
        return Links.Href(SiteAddresses.Page(SiteAddresses.AroundTheWeb, page)) + "#" + ItemAnchor(item);
    }

    public static string ItemAnchor(GatheredItem item) => "item-" + item.Id.Replace('/', '-');

    public static FluidValue Text(string? text) => text is null ? NilValue.Instance : new StringValue(text);
}
