using CustomersRock.Content.Addresses;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Files;
using CustomersRock.Site.Feeds;
using CustomersRock.Site.Output;
using CustomersRock.Site.Rendering;

namespace CustomersRock.Site.Pages;

/// <summary>What machines read: all stories as data, lists of feeds, sitemap, robots.txt, security.txt; and the mark that the folder is ours.</summary>
internal static class MachineFiles
{
    public static void Plan(PageMaker maker)
    {
        Plan(maker, "/" + OutputFolder.Marker, OutputFolder.MarkerText.ToArray());
        PlanStories(maker);
        Plan(maker, SiteAddresses.SourcesOpml, Written(buffer => OpmlWriter.Write(Sources(maker), buffer)));
        Plan(maker, SiteAddresses.FeedsOpml, Written(buffer => OpmlWriter.Write(Feeds(maker), buffer)));
        if (SecurityReports.Contact(maker.Settings) is { } contact)
            Plan(maker, SiteAddresses.SecurityText, Written(buffer => SecurityTextWriter.Write(Security(maker, contact), buffer)));

        var hasSitemap = SitemapFiles.Wanted(maker);
        Plan(maker, SiteAddresses.Robots, Written(buffer => RobotsWriter.Write(hasSitemap ? maker.Links.Absolute(SiteAddresses.Sitemap) : null, buffer)));
        foreach (var file in hasSitemap ? SitemapFiles.Of(maker) : [])
            Plan(maker, file.Address, file.Utf8);
    }

    /// <summary>The one large file here: it is made only when a story has changed, straight into the writer.</summary>
    private static void PlanStories(PageMaker maker)
    {
        var print = maker.Print("stories.json");
        foreach (var story in maker.Catalog.Stories)
            print.Add(maker.Card(story));

        maker.File(SiteAddresses.StoriesJson, print.End(), "settings.yml", job =>
        {
            new StoriesWriter(maker.Catalog, maker.Links).Write(job.Writer);
            return true;
        });
    }

    private static void Plan(PageMaker maker, string address, ReadOnlyMemory<byte> bytes) =>
        maker.File(address, Fingerprint.Of(bytes.Span), "settings.yml", job =>
        {
            job.Writer.WriteUtf8(bytes.Span);
            return true;
        });

    private static ReadOnlyMemory<byte> Written(Action<Utf8Writer> write)
    {
        using var writer = new Utf8Writer(4 * 1024);
        write(writer);
        return writer.Written.ToArray();
    }

    private static OpmlDocument Sources(PageMaker maker)
    {
        var followed = maker.Catalog.Sources.Where(s => s is { Enabled: true, Feed: not null }).ToArray();
        return List(maker, $"Sources of {maker.Settings.SiteTitle}", followed.Select(OpmlOutline.Of)) with { Created = followed.Max(s => s.Added) };
    }

    private static OpmlDocument Feeds(PageMaker maker) => List(maker, $"Feeds of {maker.Settings.SiteTitle}", FeedFiles.All(maker).Select(feed => new OpmlOutline
    {
        Title = feed.Title,
        XmlUrl = maker.Links.Absolute(SiteAddresses.Feed(feed.List, "rss")),
        HtmlUrl = maker.Links.Absolute(feed.List),
        Description = feed.Description,
        Language = maker.Settings.Language,
        Folder = feed.Folder,
    }));

    private static OpmlDocument List(PageMaker maker, string title, IEnumerable<OpmlOutline> outlines) => new()
    {
        Title = title,
        OwnerName = maker.Settings.Author,
        OwnerUrl = maker.Links.Origin.Length > 0 ? maker.Links.Absolute(SiteAddresses.Home) : null,
        Outlines = [.. outlines],
    };

    private static SecurityText Security(PageMaker maker, string contact) => new()
    {
        Contact = contact,
        Expires = SecurityText.ExpiresFor(maker.Catalog.Now),
        Language = maker.Settings.Language,
        Canonical = maker.Links.Origin.StartsWith("https:", StringComparison.Ordinal) ? maker.Links.Absolute(SiteAddresses.SecurityText) : null,
        Policy = SecurityReports.Policy(maker.Settings),
    };
}
