using System.Collections.Immutable;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Site.Planning;
using CustomersRock.Site.Views;
using Fluid.Values;

namespace CustomersRock.Site.Pages;

/// <summary>The front page: the newest story leads.</summary>
internal static class HomePage
{
    // Even, for they stand in two columns.
    public const int Latest = 8;
    private const int Items = 4;
    private const int People = 6;

    public static void Plan(PageMaker maker)
    {
        var catalog = maker.Catalog;
        var shown = catalog.Stories.Take(Latest + 1).ToImmutableArray();
        var items = catalog.Items.Take(Items).ToImmutableArray();
        var people = PeopleOf(catalog);
        var lesson = shown.FirstOrDefault(s => s.Index > 0 && s.Story.Lesson is not null) ?? shown.FirstOrDefault(s => s.Story.Lesson is not null);
        maker.Page(
            SiteAddresses.Home,
            Print(maker, shown, items, people),
            "home",
            () => Head(maker),
            () =>
            [
                ("lead", maker.Views.CardOrNil(shown.FirstOrDefault())),
                ("stories", maker.Views.Cards(shown.Skip(1))),
                ("digest", catalog.Digests.FirstOrDefault() is { } digest ? new DigestCardView(digest, maker.Views) : NilValue.Instance),
                ("items", maker.Views.Items(items)),
                ("people", new ArrayValue([.. people.Select(p => PersonLine(maker, p.Person, p.Story))])),
                ("lesson_of", maker.Views.CardOrNil(lesson)),
                ("story_count", NumberValue.Create(catalog.Stories.Length)),
            ],
            "settings.yml");
    }

    /// <summary>A person with the story that tells of her.</summary>
    public static View PersonLine(PageMaker maker, Person person, CatalogStory story)
    {
        var company = CompanyAddress(maker, person, story);
        return PersonView.Of(
            person,
            ("company_href", SiteViews.Text(company is null ? null : maker.Links.Href(company))),
            ("story_title", SiteViews.Text(story.Story.Title)),
            ("story_href", SiteViews.Text(maker.Links.Href(story.Address))),
            ("place", SiteViews.Text(story.Story.Place)));
    }

    /// <summary>Where a person works; part of the print of every page that shows her, for other files decide who goes by which name.</summary>
    public static string? CompanyAddress(PageMaker maker, Person person, CatalogStory story) =>
        (person.At is { } at ? maker.Catalog.Company(at) : story.Companies.FirstOrDefault())?.Address;

    private static Fingerprint Print(
        PageMaker maker, ImmutableArray<CatalogStory> shown, ImmutableArray<GatheredItem> items, ImmutableArray<(Person Person, CatalogStory Story)> people)
    {
        var print = maker.Print("home").Add(maker.Catalog.Stories.Length);
        foreach (var story in shown)
            print.Add(maker.Card(story));

        foreach (var item in items)
            print.Add(maker.Item(item));

        foreach (var (person, story) in people)
            print.Add(maker.Card(story)).Add(CompanyAddress(maker, person, story));

        return print.Add(maker.Catalog.Digests.FirstOrDefault() is { } digest ? maker.Digest(digest) : default).End();
    }

    private static ImmutableArray<(Person Person, CatalogStory Story)> PeopleOf(Catalog catalog)
    {
        var people = ImmutableArray.CreateBuilder<(Person, CatalogStory)>(People);
        foreach (var story in catalog.Stories)
        {
            if (story.Story.People.FirstOrDefault() is { } person)
                people.Add((person, story));

            if (people.Count == People)
                break;
        }

        return people.ToImmutable();
    }

    private static PageHead Head(PageMaker maker) => new()
    {
        Kind = "home",
        Title = maker.Settings.SiteTitle,
        Description = maker.Settings.Description,
        Address = SiteAddresses.Home,
    };
}
