using System.Collections.Immutable;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Model;
using CustomersRock.Site.Pages.StructuredData;
using CustomersRock.Site.Views;

namespace CustomersRock.Site.Pages;

/// <summary>What pages say to machines in JSON-LD. Made while a page is rendered.</summary>
internal sealed class PageDescriptions
{
    private readonly SiteViews views;
    private readonly SiteData site;

    public PageDescriptions(SiteViews views)
    {
        this.views = views;
        site = new SiteData
        {
            Title = views.Catalog.Settings.SiteTitle,
            Description = views.Catalog.Settings.Description,
            HomeUrl = views.Links.Absolute(SiteAddresses.Home),
            Author = views.Catalog.Settings.Author,
            Language = views.Language,
        };
    }

    public string Of(PageHead head) => head.Address == SiteAddresses.Home
        ? StructuredDataWriter.Home(site)
        : StructuredDataWriter.Page(site, new PageData
        {
            Title = head.Title,
            Description = head.Description,
            Url = views.Links.Absolute(head.Address),
            Breadcrumbs = Breadcrumbs(head),
        });

    /// <summary>A list of stories.</summary>
    public Func<PageHead, string> OfList(ReadOnlyMemory<CatalogStory> stories, int firstPosition) => head => StructuredDataWriter.List(site, new ListData
    {
        Title = head.Title,
        Description = head.Description,
        Url = views.Links.Absolute(head.Address),
        Breadcrumbs = Breadcrumbs(head),
        Items = [.. stories.ToArray().Select(s => new NamedLink(s.Story.Title, views.Links.Absolute(s.Address)))],
        FirstPosition = firstPosition,
    });

    public Func<PageHead, string> OfStory(CatalogStory entry) => head => StructuredDataWriter.Story(site, new ArticleData
    {
        Title = entry.Story.Title,
        Description = entry.Story.Description,
        Url = views.Links.Absolute(entry.Address),
        Breadcrumbs = Breadcrumbs(head),
        Published = entry.Story.Published,
        Updated = entry.Story.Updated ?? entry.Story.Published,
        Author = entry.Story.Author,
        Themes = [.. entry.Story.Themes.Select(Theme).OfType<NamedLink>()],
        Companies = [.. entry.Companies.Select(c => new NamedLink(c.Title, views.Links.Absolute(c.Address)))],
        Sources = [.. entry.Story.Sources.Select(s => new NamedLink(s.Title, s.Url))],
        Place = entry.Story.Place,
        ImageUrl = head.ImageUrl ?? views.DefaultImageUrl,
        Words = entry.Story.Body.Words,
        Minutes = ReadingTime.Minutes(entry.Story.Body.Words),
        LicenceUrl = entry.Story.Canonical is null ? ArticleData.CreativeCommonsBy : null,
    });

    public Func<PageHead, string> OfDigest(CatalogDigest entry) => head => StructuredDataWriter.Story(site, new ArticleData
    {
        Title = entry.Digest.Title,
        Description = head.Description,
        Url = views.Links.Absolute(entry.Address),
        Breadcrumbs = Breadcrumbs(head),
        Published = entry.Digest.Published,
        Updated = entry.Digest.Published,
        Author = entry.Digest.Author ?? views.Catalog.Settings.Author,
        Themes = [],
        ImageUrl = views.DefaultImageUrl,
        Words = entry.Digest.Body.Words,
        Minutes = ReadingTime.Minutes(entry.Digest.Body.Words),
    });

    private NamedLink? Theme(ThemeId id) =>
        views.Catalog.ThemeById.TryGetValue(id, out var shelf) ? new NamedLink(shelf.Theme.Title, views.Links.Absolute(shelf.Address)) : null;

    private ImmutableArray<NamedLink> Breadcrumbs(PageHead head) =>
    [
        new NamedLink(views.Catalog.Settings.SiteTitle, views.Links.Absolute(SiteAddresses.Home)),
        .. head.Breadcrumbs.Select(b => new NamedLink(b.Title, views.Links.Absolute(b.Address))),
        new NamedLink(head.Title, views.Links.Absolute(head.Address)),
    ];
}
