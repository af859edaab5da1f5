using CustomersRock.Content.Addresses;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Files;
using CustomersRock.Site.Views;
using Fluid.Values;

namespace CustomersRock.Site.Pages;

/// <summary>A list for every theme, and the list of themes.</summary>
internal static class ThemePages
{
    /// <summary>Items from the web on the first page of a theme.</summary>
    private const int Items = 5;

    public static void Plan(PageMaker maker)
    {
        PlanOverview(maker);
        foreach (var shelf in maker.Catalog.Themes)
        {
            foreach (var page in ListPages.Of(shelf.Stories.AsMemory(), maker.Settings.PageSize))
                Plan(maker, shelf, page);
        }
    }

    private static void Plan(PageMaker maker, ThemeShelf shelf, ListPage<CatalogStory> page) => maker.Page(
        SiteAddresses.Page(shelf.Address, page.Number),
        Print(maker, shelf, page),
        "theme",
        () => Head(maker, shelf, page),
        () =>
        [
            ("pager", PagerView.For(shelf.Address, page.Number, page.Count, maker.Links)),
            ("theme", new View(
                "theme",
                ("id", new StringValue(shelf.Theme.Id.Value)),
                ("title", new StringValue(shelf.Theme.Title)),
                ("meaning", new StringValue(shelf.Theme.Meaning)),
                ("href", new StringValue(maker.Links.Href(shelf.Address))),
                ("order", NumberValue.Create(shelf.Theme.Order)),
                ("content", maker.Views.Html(shelf.Theme.Body, shelf.Address)))),
            ("stories", maker.Views.Cards(page.Entries.ToArray())),
            ("items", maker.Views.Items(page.Number == 1 ? shelf.Items.Take(Items) : [])),
            ("count", NumberValue.Create(shelf.Stories.Length)),
        ],
        shelf.Theme.At.Path);

    private static Fingerprint Print(PageMaker maker, ThemeShelf shelf, ListPage<CatalogStory> page)
    {
        var print = maker.Print("theme")
            .Add(shelf.Theme.Print)
            .Add(maker.Body(shelf.Theme.Body, shelf.Address))
            .Add(page.Number)
            .Add(page.Count)
            .Add(shelf.Stories.Length);
        foreach (var story in page.Entries.Span)
            print.Add(maker.Card(story));

        foreach (var item in page.Number == 1 ? shelf.Items.Take(Items) : [])
            print.Add(maker.Item(item));

        return print.End();
    }

    private static PageHead Head(PageMaker maker, ThemeShelf shelf, ListPage<CatalogStory> page) => new()
    {
        Kind = "theme",
        Section = SiteAddresses.Themes,
        Title = ListPages.Title(shelf.Theme.Title, page.Number),
        Description = ListPages.Title(shelf.Theme.Meaning.TrimEnd('.'), page.Number) + ".",
        Address = SiteAddresses.Page(shelf.Address, page.Number),
        Image = maker.Cards.Image(maker.Cards.Of(shelf), shelf.Address),
        FeedList = shelf.Address,
        FeedTitle = shelf.Theme.Title,
        StructuredData = maker.Descriptions.OfList(page.Entries, page.FirstPosition(maker.Settings.PageSize)),
        Breadcrumbs = [("Themes", SiteAddresses.Themes)],
    };

    private static void PlanOverview(PageMaker maker)
    {
        var print = maker.Print("themes");
        foreach (var shelf in maker.Catalog.Themes)
            print.Add(shelf.Theme.Print).Add(shelf.Stories.Length);

        maker.Page(
            SiteAddresses.Themes,
            print.End(),
            "themes",
            () => new PageHead
            {
                Kind = "themes",
                Title = "Themes",
                Description = "What good service is made of: the themes that our stories are sorted by, from kindness to privacy.",
                Address = SiteAddresses.Themes,
                StructuredData = maker.Descriptions.OfLinks(maker.Catalog.Themes.Select(t => (t.Theme.Title, t.Address))),
            },
            () => [("themes", new ArrayValue([.. maker.Catalog.Themes.Select(s => Line(maker, s))]))],
            "input/themes");
    }

    private static View Line(PageMaker maker, ThemeShelf shelf) => new(
        "theme",
        ("id", new StringValue(shelf.Theme.Id.Value)),
        ("title", new StringValue(shelf.Theme.Title)),
        ("meaning", new StringValue(shelf.Theme.Meaning)),
        ("href", new StringValue(maker.Links.Href(shelf.Address))),
        ("count", NumberValue.Create(shelf.Stories.Length)));
}
