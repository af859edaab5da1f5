using CustomersRock.Content.Addresses;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Files;
using CustomersRock.Site.Views;
using Fluid.Values;

namespace CustomersRock.Site.Pages;

/// <summary>"Whom to ask for": the people who served well, by company.</summary>
internal static class PeoplePages
{
    public static void Plan(PageMaker maker)
    {
        foreach (var page in ListPages.Of(PeopleShelf.Of(maker.Catalog).AsMemory(), maker.Settings.PageSize))
            Plan(maker, page);
    }

    private static void Plan(PageMaker maker, ListPage<PeopleShelf> page) => maker.Page(
        SiteAddresses.Page(SiteAddresses.People, page.Number),
        Print(maker, page),
        "people",
        () => new PageHead
        {
            Kind = "people",
            Title = ListPages.Title("Whom to ask for", page.Number),
            Description = ListPages.Title("People who served somebody well, by first name and company, each with the story that tells of it", page.Number) + ".",
            Address = SiteAddresses.Page(SiteAddresses.People, page.Number),
            StructuredData = maker.Descriptions.OfList(Stories(page), 1),
        },
        () =>
        [
            ("pager", PagerView.For(SiteAddresses.People, page.Number, page.Count, maker.Links)),
            ("groups", new ArrayValue([.. page.Entries.ToArray().Select(s => Group(maker, s))])),
        ],
        "input/stories");

    private static CatalogStory[] Stories(ListPage<PeopleShelf> page) => [.. page.Entries.ToArray().SelectMany(s => s.People.Select(p => p.Story)).Distinct()];

    private static Fingerprint Print(PageMaker maker, ListPage<PeopleShelf> page)
    {
        var print = maker.Print("people").Add(page.Number).Add(page.Count);
        foreach (var shelf in page.Entries.Span)
        {
            print.Add(shelf.Company?.Title).Add(shelf.Company?.Address).Add(shelf.People.Length);
            foreach (var (person, story) in shelf.People)
                print.Add(maker.Card(story)).Add(HomePage.CompanyAddress(maker, person, story));
        }

        return print.End();
    }

    private static View Group(PageMaker maker, PeopleShelf shelf) => new(
        "company",
        ("company", SiteViews.Text(shelf.Company?.Title)),
        ("company_href", SiteViews.Text(shelf.Company is { } company ? maker.Links.Href(company.Address) : null)),
        ("people", new ArrayValue([.. shelf.People.Select(p => HomePage.PersonLine(maker, p.Person, p.Story))])));
}
