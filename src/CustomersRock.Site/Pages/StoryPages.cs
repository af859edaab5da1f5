using CustomersRock.Content.Addresses;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Files;
using CustomersRock.Site.Views;

namespace CustomersRock.Site.Pages;

/// <summary>A page for every story.</summary>
internal static class StoryPages
{
    public static void Plan(PageMaker maker)
    {
        foreach (var story in maker.Catalog.Stories)
            Plan(maker, story);
    }

    private static void Plan(PageMaker maker, CatalogStory story) => maker.Page(
        story.Address,
        Print(maker, story),
        "story",
        () => Head(maker, story),
        () =>
        [
            ("story", new StoryView(story, maker.Views)),
            ("previous", maker.Views.CardOrNil(story.Older)),
            ("next", maker.Views.CardOrNil(story.Newer)),
            ("related", maker.Views.Cards(story.Related)),
            ("in_reply_to", maker.Views.CardOrNil(story.InReplyTo)),
            ("replies", maker.Views.Cards(story.Replies)),
        ],
        story.Story.At.Path);

    private static Fingerprint Print(PageMaker maker, CatalogStory story)
    {
        var print = maker.Print("story").Add(maker.Whole(story));
        Add(story.Older);
        Add(story.Newer);
        Add(story.InReplyTo);
        foreach (var related in story.Related)
            print.Add(maker.Card(related));

        print.Add(story.Related.Length);
        foreach (var reply in story.Replies)
            print.Add(maker.Card(reply));

        return print.End();

        void Add(CatalogStory? other) => print.Add(other is null ? default : maker.Card(other));
    }

    private static PageHead Head(PageMaker maker, CatalogStory entry) => new()
    {
        Kind = "story",
        Section = SiteAddresses.Stories,
        Title = entry.Story.Title,
        Description = entry.Story.Description,
        Address = entry.Address,
        Canonical = entry.Story.Canonical,
        OgType = "article",
        Published = entry.Story.Published,
        Updated = entry.Story.Updated,
        Image = maker.Cards.Image(maker.Cards.Of(entry), entry.Address) ?? maker.Views.Bodies.SharedImage(entry.Story.Image),
        StructuredData = maker.Descriptions.OfStory(entry),
        Breadcrumbs = [("Stories", SiteAddresses.Stories)],
    };
}
