using CustomersRock.Content.Cataloguing;
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
    private readonly UInt128[] cards;
    private readonly UInt128[] wholes;

    public StoryPrints(Catalog catalog, BodyHtml bodies)
    {
        this.bodies = bodies;
        cards = new UInt128[catalog.Stories.Length];
        wholes = new UInt128[catalog.Stories.Length];
        foreach (var story in catalog.Stories)
        {
            cards[story.Index] = Card(story);
            wholes[story.Index] = builder.Start(cards[story.Index]).Add(Links(story.Story.Body, story.Address)).End();
        }
    }

    public UInt128 Card(int index) => cards[index];

    public UInt128 Whole(int index) => wholes[index];

    /// <summary>Print of a body on the page at <paramref name="own"/>: where its links lead depends on other files.</summary>
    public UInt128 Links(Body body, string own)
    {
        linkBuilder.Start(body.Print);
        foreach (var link in body.Links)
            linkBuilder.Add(bodies.Target(link, own, absolute: false));

        foreach (var picture in body.Pictures)
            linkBuilder.Add(bodies.Pictures.Find(picture)?.SourceHash ?? default);

        return linkBuilder.End();
    }

    private UInt128 Card(CatalogStory story)
    {
        builder.Start(story.Story.Print).Add(story.Address);
        foreach (var company in story.Companies)
            builder.Add(company.Address).Add(company.Title);

        if (story.Story.Image is { } image)
            builder.Add(bodies.Pictures.Find(image)?.SourceHash ?? default);

        return builder.End();
    }
}
