using CustomersRock.Content.Addresses;
using CustomersRock.Content.Model;
using CustomersRock.Site.Views;
using Fluid.Values;

namespace CustomersRock.Site.Pages;

/// <summary>The address of a story that was taken down says so. A static host cannot answer 410; the page is kept out of search engines instead.</summary>
internal static class WithdrawnPages
{
    public static void Plan(PageMaker maker)
    {
        foreach (var story in maker.Catalog.Withdrawn)
            Plan(maker, story);
    }

    private static void Plan(PageMaker maker, WithdrawnStory story) => maker.Page(
        SiteAddresses.Story(story.Id),
        maker.Print("withdrawn").Add(story.Print).End(),
        "withdrawn",
        () => new PageHead
        {
            Kind = "withdrawn",
            Section = SiteAddresses.Stories,
            Title = "This story was withdrawn",
            Description = "A story stood at this address. It has been taken down.",
            Address = SiteAddresses.Story(story.Id),
            NoIndex = true,
        },
        () =>
        [
            ("withdrawn", new View(
                "withdrawn",
                ("on_iso", new StringValue(DateText.Iso(story.On))),
                ("on_text", new StringValue(DateText.Day(story.On, maker.Settings.Language))),
                ("reason", SiteViews.Text(story.Reason)))),
        ],
        story.At.Path);
}
