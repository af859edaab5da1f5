using System.Globalization;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Site.Views;
using Fluid.Values;

namespace CustomersRock.Site.Pages;

/// <summary>Pages that the theme writes alone: search, feeds, not found.</summary>
internal static class FixedPages
{
    public static void Plan(PageMaker maker)
    {
        PlanSearch(maker);
        PlanFeeds(maker);
        PlanNotFound(maker);
    }

    private static void PlanSearch(PageMaker maker)
    {
        var print = maker.Print("search");
        foreach (var year in maker.Catalog.Years)
            print.Add(year.Year).Add(year.Stories.Length);

        maker.Page(
            SiteAddresses.Search,
            print.End(),
            "search",
            () => Head("search", "Search", "Find a story by theme, company, person or year.", SiteAddresses.Search),
            () =>
            [
                ("themes", new ArrayValue([.. maker.Views.AllThemes])),
                ("years", new ArrayValue([.. maker.Catalog.Years.Select(y => Year(maker, y))])),
            ],
            "theme/layouts/search.liquid");
    }

    private static void PlanFeeds(PageMaker maker)
    {
        var feeds = FeedFiles.All(maker).ToArray();
        var print = maker.Print("feeds");
        foreach (var feed in feeds)
            print.Add(feed.Name).Add(feed.List);

        maker.Page(
            SiteAddresses.Feeds,
            print.End(),
            "feeds",
            () => Head("feeds", "Feeds", "Follow all stories, a theme, a company or what we find around the web: RSS, Atom and JSON Feed.", SiteAddresses.Feeds),
            () =>
            [
                ("feeds", Feeds(maker, feeds, null)),
                ("theme_feeds", Feeds(maker, feeds, FeedFiles.ThemeFolder)),
                ("company_feeds", Feeds(maker, feeds, FeedFiles.CompanyFolder)),
                ("opml_href", new StringValue(maker.Links.Href(SiteAddresses.FeedsOpml))),
                ("sources_opml_href", new StringValue(maker.Links.Href(SiteAddresses.SourcesOpml))),
                ("stories_href", new StringValue(maker.Links.Href(SiteAddresses.StoriesJson))),
            ],
            "theme/layouts/feeds.liquid");
    }

    private static void PlanNotFound(PageMaker maker) => maker.Page(
        SiteAddresses.NotFound,
        maker.Print("notfound").End(),
        "notfound",
        () => Head("notfound", "Page not found", "There is nothing at this address.", SiteAddresses.NotFound) with { NoIndex = true },
        () => [],
        "theme/layouts/notfound.liquid");

    private static PageHead Head(string kind, string title, string description, string address) =>
        new() { Kind = kind, Title = title, Description = description, Address = address };

    private static View Year(PageMaker maker, YearShelf year) => new(
        "year",
        ("year", new StringValue(year.Year.ToString(CultureInfo.InvariantCulture))),
        ("href", new StringValue(maker.Links.Href(year.Address))),
        ("count", NumberValue.Create(year.Stories.Length)));

    private static ArrayValue Feeds(PageMaker maker, FeedOf[] feeds, string? folder) => new([.. feeds.Where(f => f.Folder == folder).Select(f => Feed(maker, f))]);

    private static View Feed(PageMaker maker, FeedOf feed) => new(
        "feed",
        ("title", new StringValue(feed.Name)),
        ("href", new StringValue(maker.Links.Href(feed.List == SiteAddresses.Home ? SiteAddresses.Stories : feed.List))),
        ("rss", new StringValue(maker.Links.Href(SiteAddresses.Feed(feed.List, "rss")))),
        ("atom", new StringValue(maker.Links.Href(SiteAddresses.Feed(feed.List, "atom")))),
        ("json", new StringValue(maker.Links.Href(SiteAddresses.Feed(feed.List, "json")))),
        ("url", new StringValue(maker.Links.Absolute(SiteAddresses.Feed(feed.List, "atom")))));
}
