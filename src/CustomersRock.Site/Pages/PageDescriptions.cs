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

    public PageDescriptions(SiteViews views, string? logoUrl)
    {
        this.views = views;
        site = new SiteData
        {
            Title = views.Catalog.Settings.SiteTitle,
            Description = views.Catalog.Settings.Description,
            HomeUrl = views.Links.Absolute(SiteAddresses.Home),
            Author = views.Catalog.Settings.Author,
            Language = views.Language,
            LogoUrl = logoUrl,
            SearchUrl = views.Links.Absolute(SiteAddresses.Search) + "?q={search_term_string}",
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
    /// <param name="stories">On this page of the list.</param>
    /// <param name="firstPosition">Of the first of them in the whole list, from 1.</param>
    /// <param name="company">Whom they are all about.</param>
    public Func<PageHead, string> OfList(ReadOnlyMemory<CatalogStory> stories, int firstPosition, CompanyShelf? company = null) => head => StructuredDataWriter.List(site, new ListData
    {
        Title = head.Title,
        Description = head.Description,
        Url = views.Links.Absolute(head.Address),
        Breadcrumbs = Breadcrumbs(head),
        Company = company is null ? null : new NamedLink(company.Title, company.Profile?.Url),
        Items = [.. stories.ToArray().Select(s => Link(s.Story.Title, s.Address))],
        FirstPosition = firstPosition,
    });

    /// <summary>A list of other things, named with their addresses on this site.</summary>
    public Func<PageHead, string> OfLinks(IEnumerable<(string Title, string Address)> links) => OfOthers(links.Select(l => Link(l.Title, l.Address)));

    /// <summary>Items from the web, each at its own address.</summary>
    public Func<PageHead, string> OfItems(ReadOnlyMemory<GatheredItem> items, int firstPosition) => OfOthers(items.ToArray().Select(i => new NamedLink(i.Title, i.Url)), firstPosition);

    private Func<PageHead, string> OfOthers(IEnumerable<NamedLink> links, int firstPosition = 1) => head => StructuredDataWriter.List(site, new ListData
    {
        Title = head.Title,
        Description = head.Description,
        Url = views.Links.Absolute(head.Address),
        Breadcrumbs = Breadcrumbs(head),
        Items = [.. links],
        FirstPosition = firstPosition,
    });

    public Func<PageHead, string> OfStory(CatalogStory entry) => head => StructuredDataWriter.Story(site, new ArticleData
    {
        Title = entry.Story.Title,
        Description = entry.Story.Description,
        Url = views.Links.Absolute(entry.Address),
        Breadcrumbs = Breadcrumbs(head),
        Published = entry.Story.Published,
        Updated = entry.Story.Changed,
        Author = entry.Story.Author,
        Themes = [.. entry.Story.Themes.Select(Theme).OfType<NamedLink>()],
        Companies = [.. entry.Companies.Select(c => Link(c.Title, c.Address))],
        Sources = [.. entry.Story.Sources.Select(s => new NamedLink(s.Title, s.Url))],
        Place = entry.Story.Place,
        ImageUrls = Images(views.Bodies.SharedImage(entry.Story.Image), head.Image ?? views.DefaultImage),
        Words = entry.Story.Body.Words,
        Minutes = ReadingTime.Minutes(entry.Story.Body.Words),
        LicenceUrl = StoryLicence.Of(entry.Story),
        Corrections = entry.Story.Corrections,
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
        Items = [.. entry.Entries.Select(e => e.Item).OfType<GatheredItem>().Select(i => new NamedLink(i.Title, i.Url))],
        Stories = [.. entry.Entries.Select(e => e.Story).OfType<CatalogStory>().Select(s => Link(s.Story.Title, s.Address))],
        ImageUrls = Images(head.Image ?? views.DefaultImage),
        Words = entry.Digest.Body.Words,
        Minutes = ReadingTime.Minutes(entry.Digest.Body.Words),
    });

    private static ImmutableArray<string> Images(params ReadOnlySpan<SharedImage?> images)
    {
        var urls = ImmutableArray.CreateBuilder<string>(images.Length);
        foreach (var image in images)
        {
            if (image is not null && !urls.Contains(image.Url))
                urls.Add(image.Url);
        }

        return urls.ToImmutable();
    }

    private NamedLink Link(string title, string address) => new(title, views.Links.Absolute(address));

    private NamedLink? Theme(ThemeId id) => views.Catalog.ThemeById.TryGetValue(id, out var shelf) ? Link(shelf.Theme.Title, shelf.Address) : null;

    private ImmutableArray<NamedLink> Breadcrumbs(PageHead head) =>
    [
        Link(views.Catalog.Settings.SiteTitle, SiteAddresses.Home),
        .. head.Breadcrumbs.Select(b => Link(b.Title, b.Address)),
        Link(head.Title, head.Address),
    ];
}
