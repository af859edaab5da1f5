using CustomersRock.Content.Addresses;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Site.Feeds;

namespace CustomersRock.Site.Pages;

/// <summary>The sitemap: every page that belongs here, each with the day of the newest thing that it shows.</summary>
internal sealed class SitemapFiles
{
    private readonly PageMaker maker;
    private readonly List<SitemapEntry> entries;

    private SitemapFiles(PageMaker maker)
    {
        this.maker = maker;
        entries = new List<SitemapEntry>(maker.Catalog.Stories.Length + 256);
    }

    /// <summary>An address in a sitemap must be absolute: without a host there is none.</summary>
    public static bool Wanted(PageMaker maker) => maker.Settings.GenerateSitemap && maker.Links.Origin.Length > 0;

    public static IEnumerable<SitemapFile> Of(PageMaker maker) => SitemapWriter.Write(new SitemapFiles(maker).Entries(), maker.Links);

    private List<SitemapEntry> Entries()
    {
        var catalog = maker.Catalog;
        Add(SiteAddresses.Home, Newest([
            .. catalog.Stories.Take(HomePage.Latest + 1).Select(s => s.Story.Changed), catalog.Items.FirstOrDefault()?.Gathered, catalog.Digests.FirstOrDefault()?.Digest.Published]));

        // Neighbours and what is in the same vein do not count: what is told has not changed. Answers are part of it.
        foreach (var story in catalog.Stories.Where(s => s.Story.Canonical is null))
            Add(story.Address, story.Replies.IsEmpty ? story.Story.Changed : Newest([story.Story.Changed, .. story.Replies.Select(r => r.Story.Published)]));

        foreach (var digest in catalog.Digests)
            Add(digest.Address, digest.Digest.Published);

        foreach (var page in catalog.Pages.Where(p => p.IncludeInSitemap))
            Add(page.Address, page.Updated ?? page.Published);

        AddArchive();
        AddShelves();
        AddPeople();
        foreach (var page in ListPages.Of(catalog.Items.AsMemory(), maker.Settings.PageSize))
            Add(SiteAddresses.Page(SiteAddresses.AroundTheWeb, page.Number), page.Entries.IsEmpty ? null : page.Entries.Span[0].Gathered);

        Add(SiteAddresses.Digests, catalog.Digests.FirstOrDefault()?.Digest.Published);
        Add(SiteAddresses.Sources, Newest([.. catalog.Sources.Select(s => s.Added), .. catalog.Content.Health.Select(h => h.LastGood)]));
        Add(SiteAddresses.Feeds, null);
        Add(SiteAddresses.Search, null);
        return entries;
    }

    private void AddArchive()
    {
        AddList(SiteAddresses.Stories, maker.Catalog.Stories.AsMemory(), null);
        foreach (var year in maker.Catalog.Years)
            AddList(year.Address, year.Stories.AsMemory(), null);
    }

    /// <summary>The first page of a theme or a company shows items from the web, too.</summary>
    private void AddShelves()
    {
        var catalog = maker.Catalog;
        Add(SiteAddresses.Themes, catalog.Themes.Max(t => First(t.Stories)));
        foreach (var theme in catalog.Themes)
            AddList(theme.Address, theme.Stories.AsMemory(), theme.Items.FirstOrDefault()?.Gathered);

        Add(SiteAddresses.Companies, catalog.Companies.Max(c => First(c.Stories)));
        foreach (var company in catalog.Companies)
            AddList(company.Address, company.Stories.AsMemory(), company.Items.FirstOrDefault()?.Gathered);
    }

    private void AddPeople()
    {
        foreach (var page in ListPages.Of(PeopleShelf.Of(maker.Catalog).AsMemory(), maker.Settings.PageSize))
            Add(SiteAddresses.Page(SiteAddresses.People, page.Number), Newest(page.Entries.ToArray().SelectMany(s => s.People.Select(p => (DateTimeOffset?)p.Story.Story.Changed))));
    }

    private void AddList(string list, ReadOnlyMemory<CatalogStory> stories, DateTimeOffset? item)
    {
        foreach (var page in ListPages.Of(stories, maker.Settings.PageSize))
        {
            DateTimeOffset? newest = page.Number == 1 ? item : null;
            foreach (var story in page.Entries.Span)
                newest = newest > story.Story.Changed ? newest : story.Story.Changed;

            Add(SiteAddresses.Page(list, page.Number), newest);
        }
    }

    private void Add(string address, DateTimeOffset? modified) => entries.Add(new SitemapEntry(maker.Links.Absolute(address), modified));

    private static DateTimeOffset? First(IReadOnlyList<CatalogStory> stories) => stories.Count == 0 ? null : stories[0].Story.Published;

    private static DateTimeOffset? Newest(IEnumerable<DateTimeOffset?> dates) => dates.Max();
}
