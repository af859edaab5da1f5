using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Site.Planning;
using CustomersRock.Site.Rendering;

namespace CustomersRock.Site.Pages;

/// <summary>The prints of all stories, made once a build.</summary>
internal sealed class StoryPrints
{
    private readonly PrintBuilder builder = new();
    private readonly PrintBuilder linkBuilder = new();
    private readonly BodyHtml bodies;
    private readonly Fingerprint[] cards;
    private readonly Fingerprint[] wholes;

    public StoryPrints(Catalog catalog, BodyHtml bodies)
    {
        this.bodies = bodies;
        cards = new Fingerprint[catalog.Stories.Length];
        wholes = new Fingerprint[catalog.Stories.Length];
        foreach (var story in catalog.Stories)
        {
            cards[story.Index] = Card(story);
            wholes[story.Index] = builder.Start(cards[story.Index]).Add(Links(story.Story.Body, story.Address)).End();
        }
    }

    public Fingerprint Card(int index) => cards[index];

    public Fingerprint Whole(int index) => wholes[index];

    /// <summary>Print of a body on the page at <paramref name="own"/>: where its links lead depends on other files.</summary>
    public Fingerprint Links(Body body, string own)
    {
        linkBuilder.Start(body.Print);
        foreach (var link in body.Links)
            linkBuilder.Add(bodies.Target(link, own, absolute: false));

        foreach (var picture in body.Pictures)
            linkBuilder.Add(bodies.Pictures.Find(picture)?.SourceHash ?? default);

        return linkBuilder.End();
    }

    private Fingerprint Card(CatalogStory story)
    {
        builder.Start(story.Story.Print).Add(story.Address);
        foreach (var company in story.Companies)
            builder.Add(company.Address).Add(company.Title);

        if (story.Story.Image is { } image)
            builder.Add(bodies.Pictures.Find(image)?.SourceHash ?? default);

        return builder.End();
    }
}
