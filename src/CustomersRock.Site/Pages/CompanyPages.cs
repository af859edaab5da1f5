using System.Collections.Immutable;
using System.Globalization;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Files;
using CustomersRock.Site.Views;
using Fluid.Values;

namespace CustomersRock.Site.Pages;

/// <summary>A list for every company, and the list of companies.</summary>
internal static class CompanyPages
{
    public static void Plan(PageMaker maker)
    {
        PlanOverview(maker);
        foreach (var company in maker.Catalog.Companies)
        {
            foreach (var page in ListPages.Of(company.Stories.AsMemory(), maker.Settings.PageSize))
                Plan(maker, company, page);
        }
    }

    private static void Plan(PageMaker maker, CompanyShelf company, ListPage<CatalogStory> page) => maker.Page(
        SiteAddresses.Page(company.Address, page.Number),
        Print(maker, company, page),
        "company",
        () => Head(maker, company, page),
        () =>
        [
            ("pager", PagerView.For(company.Address, page.Number, page.Count, maker.Links)),
            ("company", new View(
                "company",
                ("id", new StringValue(company.Id)),
                ("title", new StringValue(company.Title)),
                ("url", SiteViews.Text(company.Profile?.Url)),
                ("href", new StringValue(maker.Links.Href(company.Address))),
                ("content", company.Profile is { } profile ? maker.Views.Html(profile.Body, company.Address) : NilValue.Instance),
                ("count", NumberValue.Create(company.Stories.Length)))),
            ("stories", maker.Views.Cards(page.Entries.ToArray())),
            ("items", maker.Views.Items(page.Number == 1 ? company.Items : [])),
            ("people", new ArrayValue([.. page.Entries.ToArray().SelectMany(s => s.Story.People.Select(p => HomePage.PersonLine(maker, p, s)))])),
        ],
        company.Profile?.At.Path ?? company.Stories.FirstOrDefault()?.Story.At.Path ?? "input/companies");

    private static Fingerprint Print(PageMaker maker, CompanyShelf company, ListPage<CatalogStory> page)
    {
        var print = maker.Print("company").Add(company.Title).Add(page.Number).Add(page.Count).Add(company.Stories.Length);
        if (company.Profile is { } profile)
            print.Add(profile.Print).Add(maker.Body(profile.Body, company.Address));

        foreach (var story in page.Entries.Span)
        {
            print.Add(maker.Card(story));
            foreach (var person in story.Story.People)
                print.Add(HomePage.CompanyAddress(maker, person, story));
        }

        foreach (var item in page.Number == 1 ? company.Items : [])
            print.Add(maker.Item(item));

        return print.End();
    }

    private static PageHead Head(PageMaker maker, CompanyShelf company, ListPage<CatalogStory> page) => new()
    {
        Kind = "company",
        Section = SiteAddresses.Companies,
        Title = ListPages.Title(company.Title, page.Number),
        Description = ListPages.Title($"Stories of good service at {company.Title}, told by customers", page.Number) + ".",
        Address = SiteAddresses.Page(company.Address, page.Number),
        FeedList = CatalogAddresses.HasFeeds(company) ? company.Address : null,
        FeedTitle = company.Title,
        StructuredData = maker.Descriptions.OfList(page.Entries, page.FirstPosition(maker.Settings.PageSize), company),
        Breadcrumbs = [("Companies", SiteAddresses.Companies)],
    };

    private static void PlanOverview(PageMaker maker)
    {
        var print = maker.Print("companies");
        foreach (var company in maker.Catalog.Companies)
            print.Add(company.Id).Add(company.Title).Add(company.Stories.Length);

        maker.Page(
            SiteAddresses.Companies,
            print.End(),
            "companies",
            () => new PageHead
            {
                Kind = "companies",
                Title = "Companies",
                Description = "Shops, banks, airlines, libraries and others that somebody had reason to praise, from A to Z.",
                Address = SiteAddresses.Companies,
                StructuredData = maker.Descriptions.OfLinks(maker.Catalog.Companies.Select(c => (c.Title, c.Address))),
            },
            () =>
            [
                ("companies", new ArrayValue([.. maker.Catalog.Companies.Select(c => Line(maker, c))])),
                ("groups", Letters(maker)),
            ],
            "input/companies");
    }

    private static ArrayValue Letters(PageMaker maker) => new([.. maker.Catalog.Companies
        .GroupBy(c => Letter(c.Title), StringComparer.Ordinal)
        .Select(g => new View(
            "letter",
            ("letter", new StringValue(g.Key)),
            ("companies", new ArrayValue([.. g.Select(c => Line(maker, c))]))))]);

    /// <summary>The first letter in capitals; <c>#</c> for what begins with a figure or a sign.</summary>
    private static string Letter(string title)
    {
        var slug = Slug.From(title);
        return slug.Length > 0 && char.IsLetter(slug[0]) ? char.ToUpper(slug[0], CultureInfo.InvariantCulture).ToString() : "#";
    }

    private static View Line(PageMaker maker, CompanyShelf company) => new(
        "company",
        ("title", new StringValue(company.Title)),
        ("href", new StringValue(maker.Links.Href(company.Address))),
        ("count", NumberValue.Create(company.Stories.Length)));
}
