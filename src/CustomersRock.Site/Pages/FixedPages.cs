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
        var companies = maker.Catalog.Companies.Where(CatalogAddresses.HasFeeds).ToArray();
        var print = maker.Print("feeds");
        foreach (var company in companies)
            print.Add(company.Title).Add(company.Address);

        maker.Page(
            SiteAddresses.Feeds,
            print.End(),
            "feeds",
            () => Head("feeds", "Feeds", "Follow all stories, a theme, a company or what we find around the web: RSS, Atom and JSON Feed.", SiteAddresses.Feeds),
            () =>
            [
                ("feeds", new ArrayValue(
                [
                    Feed(maker, "All stories and round-ups", SiteAddresses.Home, SiteAddresses.Stories),
                    Feed(maker, "Around the web", SiteAddresses.AroundTheWeb, SiteAddresses.AroundTheWeb),
                    .. maker.Catalog.Themes.Select(t => Feed(maker, t.Theme.Title, t.Address, t.Address)),
                    .. companies.Select(c => Feed(maker, c.Title, c.Address, c.Address)),
                ])),
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

    private static View Feed(PageMaker maker, string title, string list, string page) => new(
        "feed",
        ("title", new StringValue(title)),
        ("href", new StringValue(maker.Links.Href(page))),
        ("rss", new StringValue(maker.Links.Href(SiteAddresses.Feed(list, "rss")))),
        ("atom", new StringValue(maker.Links.Href(SiteAddresses.Feed(list, "atom")))),
        ("json", new StringValue(maker.Links.Href(SiteAddresses.Feed(list, "json")))));
}
