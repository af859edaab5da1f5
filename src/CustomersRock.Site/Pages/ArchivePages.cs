using System.Globalization;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Files;
using CustomersRock.Site.Views;
using Fluid.Values;

namespace CustomersRock.Site.Pages;

/// <summary>All stories, and those of each year, a page at a time.</summary>
internal static class ArchivePages
{
    public static void Plan(PageMaker maker)
    {
        Plan(maker, new Archive("Stories", SiteAddresses.Stories, null), maker.Catalog.Stories.AsMemory());
        foreach (var year in maker.Catalog.Years)
        {
            var title = string.Create(CultureInfo.InvariantCulture, $"Stories of {year.Year}");
            Plan(maker, new Archive(title, year.Address, year.Year), year.Stories.AsMemory());
        }
    }

    private static void Plan(PageMaker maker, Archive archive, ReadOnlyMemory<CatalogStory> stories)
    {
        foreach (var page in ListPages.Of(stories, maker.Settings.PageSize))
        {
            maker.Page(
                SiteAddresses.Page(archive.Address, page.Number),
                Print(maker, archive, page),
                "stories",
                () => Head(maker, archive, page),
                () =>
                [
                    ("pager", PagerView.For(archive.Address, page.Number, page.Count, maker.Links)),
                    ("heading", new StringValue(archive.Title)),
                    ("year", archive.Year is { } year ? NumberValue.Create(year) : NilValue.Instance),
                    ("years", Years(maker)),
                    ("groups", Months(maker, page.Entries)),
                ],
                "input/stories");
        }
    }

    private static Fingerprint Print(PageMaker maker, Archive archive, ListPage<CatalogStory> page)
    {
        var print = maker.Print("stories").Add(archive.Title).Add(page.Number).Add(page.Count);
        foreach (var story in page.Entries.Span)
            print.Add(maker.Card(story));

        foreach (var year in maker.Catalog.Years)
            print.Add(year.Year).Add(year.Stories.Length);

        return print.End();
    }

    private static PageHead Head(PageMaker maker, Archive archive, ListPage<CatalogStory> page) => new()
    {
        Kind = "stories",
        Title = ListPages.Title(archive.Title, page.Number),
        Description = archive.Year is null
            ? ListPages.Title($"Every story on {maker.Settings.SiteTitle}, the newest first", page.Number) + "."
            : ListPages.Title(string.Create(CultureInfo.InvariantCulture, $"Stories of service done right, published in {archive.Year}"), page.Number) + ".",
        Address = SiteAddresses.Page(archive.Address, page.Number),
        StructuredData = maker.Descriptions.OfList(page.Entries, page.FirstPosition(maker.Settings.PageSize)),
        Breadcrumbs = archive.Year is null ? [] : [("Stories", SiteAddresses.Stories)],
    };

    private static ArrayValue Years(PageMaker maker) => new([.. maker.Catalog.Years.Select(y => new View(
        "year",
        ("year", NumberValue.Create(y.Year)),
        ("href", new StringValue(maker.Links.Href(y.Address))),
        ("count", NumberValue.Create(y.Stories.Length))))]);

    private static ArrayValue Months(PageMaker maker, ReadOnlyMemory<CatalogStory> stories)
    {
        var groups = new List<FluidValue>();
        var month = new List<CatalogStory>();
        foreach (var story in stories.Span)
        {
            if (month.Count > 0 && !SameMonth(month[0], story))
                Close();

            month.Add(story);
        }

        if (month.Count > 0)
            Close();

        return new ArrayValue(groups);

        void Close()
        {
            groups.Add(new View(
                "month",
                ("title", new StringValue(DateText.Month(month[0].Story.Published, maker.Views.Language))),
                ("stories", maker.Views.Cards(month))));
            month.Clear();
        }
    }

    private static bool SameMonth(CatalogStory one, CatalogStory other)
    {
        var (a, b) = (one.Story.Published.UtcDateTime, other.Story.Published.UtcDateTime);
        return a.Year == b.Year && a.Month == b.Month;
    }

    private sealed record Archive(string Title, string Address, int? Year);
}
