using System.Collections.Immutable;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Files;
using CustomersRock.Site.Feeds;
using CustomersRock.Site.Output;
using CustomersRock.Site.Rendering;

namespace CustomersRock.Site.Pages;

/// <summary>What machines read: sitemap, robots.txt, the list of sources; and the mark that the folder is ours.</summary>
internal static class MachineFiles
{
    public static void Plan(PageMaker maker)
    {
        Plan(maker, "/" + OutputFolder.Marker, OutputFolder.MarkerText.ToArray());
        Plan(maker, SiteAddresses.SourcesOpml, Opml(maker));
        var hasSitemap = maker.Settings.GenerateSitemap && maker.Links.Origin.Length > 0;
        using (var writer = new Utf8Writer())
        {
            RobotsWriter.Write(hasSitemap ? maker.Links.Absolute(SiteAddresses.Sitemap) : null, writer);
            Plan(maker, SiteAddresses.Robots, writer.Written.ToArray());
        }

        // An address in a sitemap must be absolute: without a host there is none.
        if (!hasSitemap)
            return;

        foreach (var file in SitemapWriter.Write(Entries(maker), maker.Links))
            Plan(maker, file.Address, file.Utf8);
    }

    private static void Plan(PageMaker maker, string address, ReadOnlyMemory<byte> bytes) =>
        maker.File(address, Fingerprint.Of(bytes.Span), "settings.yml", job =>
        {
            job.Writer.WriteUtf8(bytes.Span);
            return true;
        });

    private static ReadOnlyMemory<byte> Opml(PageMaker maker)
    {
        using var writer = new Utf8Writer();
        var followed = maker.Catalog.Sources.Where(s => s is { Enabled: true, Feed: not null }).ToArray();
        OpmlWriter.Write(
            new OpmlDocument
            {
                Title = $"Sources of {maker.Settings.SiteTitle}",
                OwnerName = maker.Settings.Author,
                OwnerUrl = maker.Links.Absolute(SiteAddresses.Home),
                Created = followed.Max(s => s.Added) ?? DateTimeOffset.UnixEpoch,
                Outlines = [.. followed.Select(OpmlOutline.Of)],
            },
            writer);
        return writer.Written.ToArray();
    }

    private static List<SitemapEntry> Entries(PageMaker maker)
    {
        var catalog = maker.Catalog;
        var entries = new List<SitemapEntry>(catalog.Stories.Length + 256);
        var newest = Newest(catalog.Stories);
        Add(SiteAddresses.Home, newest);
        foreach (var story in catalog.Stories.Where(s => s.Story.Canonical is null))
            Add(story.Address, story.Story.Updated ?? story.Story.Published);

        foreach (var digest in catalog.Digests)
            Add(digest.Address, digest.Digest.Published);

        foreach (var page in catalog.Pages.Where(p => p.IncludeInSitemap))
            Add(page.Address, page.Updated ?? page.Published);

        AddList(SiteAddresses.Stories, catalog.Stories);
        foreach (var year in catalog.Years)
            AddList(year.Address, year.Stories);

        Add(SiteAddresses.Themes, newest);
        foreach (var theme in catalog.Themes)
            AddList(theme.Address, theme.Stories);

        Add(SiteAddresses.Companies, newest);
        foreach (var company in catalog.Companies)
            AddList(company.Address, company.Stories);

        foreach (var page in ListPages.Of(PeopleShelf.Of(catalog).AsMemory(), maker.Settings.PageSize))
            Add(SiteAddresses.Page(SiteAddresses.People, page.Number), newest);

        foreach (var page in ListPages.Of(catalog.Items.AsMemory(), maker.Settings.PageSize))
            Add(SiteAddresses.Page(SiteAddresses.AroundTheWeb, page.Number), page.Entries.IsEmpty ? null : page.Entries.Span[0].Gathered);

        Add(SiteAddresses.Digests, catalog.Digests.FirstOrDefault()?.Digest.Published);
        Add(SiteAddresses.Sources, null);
        Add(SiteAddresses.Feeds, null);
        Add(SiteAddresses.Search, null);
        return entries;

        void Add(string address, DateTimeOffset? modified) => entries.Add(new SitemapEntry(maker.Links.Absolute(address), modified));

        void AddList(string list, ImmutableArray<CatalogStory> stories)
        {
            foreach (var page in ListPages.Of(stories.AsMemory(), maker.Settings.PageSize))
                Add(SiteAddresses.Page(list, page.Number), page.Entries.IsEmpty ? null : page.Entries.Span[0].Story.Published);
        }
    }

    private static DateTimeOffset? Newest(ImmutableArray<CatalogStory> stories) => stories.IsEmpty ? null : stories[0].Story.Published;
}
