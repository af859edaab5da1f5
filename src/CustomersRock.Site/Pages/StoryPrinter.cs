using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Site.Planning;
using CustomersRock.Site.Rendering;

namespace CustomersRock.Site.Pages;

/// <summary>Makes prints of stories and bodies, one after the other; each thread has its own.</summary>
internal sealed class StoryPrinter(BodyHtml bodies)
{
    private readonly PrintBuilder builder = new();
    private readonly PrintBuilder linkBuilder = new();

    /// <summary>Of a story as its card shows it. The whole file counts.</summary>
    public Fingerprint Card(CatalogStory story)
    {
        builder.Start(story.Story.Print).Add(story.Address);
        foreach (var company in story.Companies)
            builder.Add(company.Address).Add(company.Title);

        if (story.Story.Image is { } image)
            builder.Add(bodies.Pictures.Find(image)?.SourceHash ?? default);

        return builder.End();
    }

    /// <summary>Of a story with its body, given the print of its card.</summary>
    public Fingerprint Whole(CatalogStory story, Fingerprint card) => builder.Start(card).Add(Links(story.Story.Body, story.Address)).End();

    /// <summary>Of a body on the page at <paramref name="own"/>: where its links lead depends on other files.</summary>
    public Fingerprint Links(Body body, string own)
    {
        linkBuilder.Start(body.Print);
        foreach (var link in body.Links)
            linkBuilder.Add(bodies.Target(link, own, absolute: false));

        foreach (var picture in body.Pictures)
            linkBuilder.Add(bodies.Pictures.Find(picture)?.SourceHash ?? default);

        return linkBuilder.End();
    }
}
