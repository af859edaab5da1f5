using CustomersRock.Content.Addresses;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Site.Views;

namespace CustomersRock.Site.Pages;

/// <summary>What editors accepted from the web, a page at a time.</summary>
internal static class WebPages
{
    public static void Plan(PageMaker maker)
    {
        foreach (var page in ListPages.Of(maker.Catalog.Items.AsMemory(), maker.Settings.PageSize))
            Plan(maker, page);
    }

    private static void Plan(PageMaker maker, ListPage<GatheredItem> page) => maker.Page(
        SiteAddresses.Page(SiteAddresses.AroundTheWeb, page.Number),
        Print(maker, page),
        "around-the-web",
        () => new PageHead
        {
            Kind = "around-the-web",
            Title = ListPages.Title("Around the web", page.Number),
            Description = ListPages.Title("Good service told elsewhere: picked by our editors, linked to the people who wrote it", page.Number) + ".",
            Address = SiteAddresses.Page(SiteAddresses.AroundTheWeb, page.Number),
            FeedList = SiteAddresses.AroundTheWeb,
            FeedTitle = "Around the web",
            StructuredData = maker.Descriptions.OfItems(page.Entries, page.FirstPosition(maker.Settings.PageSize)),
        },
        () =>
        [
            ("pager", PagerView.For(SiteAddresses.AroundTheWeb, page.Number, page.Count, maker.Links)),
            ("items", maker.Views.Items(page.Entries.ToArray())),
        ],
        "input/gathered");

    private static Fingerprint Print(PageMaker maker, ListPage<GatheredItem> page)
    {
        var print = maker.Print("around-the-web").Add(page.Number).Add(page.Count);
        foreach (var item in page.Entries.Span)
            print.Add(maker.Item(item));

        return print.End();
    }
}
