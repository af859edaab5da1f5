using CustomersRock.Content.Addresses;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Cataloguing;

/// <summary>Finds what still leads to stories that were taken down: links of all texts, answers, and the lists of round-ups. Drafts count.</summary>
public static class WithdrawnMentions
{
    public static IEnumerable<WithdrawnMention> Of(Catalog catalog)
    {
        var gone = catalog.Withdrawn.ToDictionary(w => SiteAddresses.Story(w.Id), w => w.Id, StringComparer.Ordinal);
        return Links(catalog).Select(place => (place.Link, place.Digest, Address: Target(catalog, place)))
            .Where(place => place.Address is not null && gone.ContainsKey(place.Address))
            .Select(place => new WithdrawnMention(gone[place.Address!], place.Link, place.Digest));
    }

    private static string? Target(Catalog catalog, Place place) => place.Kind switch
    {
        LinkIn.Answer => catalog.Links.ResolveReply(place.Link, place.Own).Address,
        LinkIn.List => ContentPaths.Story(ContentPaths.Trim(place.Link.Target)) is { } id ? SiteAddresses.Story(id) : null,
        _ => catalog.Links.Resolve(place.Link, place.Own).Address,
    };

    private static IEnumerable<Place> Links(Catalog catalog)
    {
        var content = catalog.Content;
        foreach (var story in content.Stories)
        {
            var own = SiteAddresses.Story(story.Id);
            if (story.InReplyTo is { } reply)
                yield return new Place(reply, own, LinkIn.Answer, null);

            foreach (var link in story.Body.Links)
                yield return new Place(link, own, LinkIn.Text, null);
        }

        foreach (var digest in content.Digests)
        {
            foreach (var link in digest.Items)
                yield return new Place(link, SiteAddresses.Digest(digest.Id), LinkIn.List, digest);

            foreach (var link in digest.Body.Links)
                yield return new Place(link, SiteAddresses.Digest(digest.Id), LinkIn.Text, digest);
        }

        foreach (var (body, own) in Others(content))
        {
            foreach (var link in body.Links)
                yield return new Place(link, own, LinkIn.Text, null);
        }
    }

    private static IEnumerable<(Body Body, string Own)> Others(ContentSet content) =>
        content.Pages.Select(p => (p.Body, p.Address))
            .Concat(content.Themes.Select(t => (t.Body, SiteAddresses.Theme(t.Id))))
            .Concat(content.Companies.Select(c => (c.Body, SiteAddresses.Company(c.Id))))
            .Concat(content.Items.Select(i => (i.Note, LinkResolver.ItemAddress(i))));

    private enum LinkIn
    {
        Text,
        Answer,
        List,
    }

    private readonly record struct Place(BodyLink Link, string Own, LinkIn Kind, Digest? Digest);
}
