using System.Collections.Immutable;
using System.Globalization;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Site.Feeds;
using CustomersRock.Site.Rendering;
using CustomersRock.Site.Views;

namespace CustomersRock.Site.Pages;

/// <summary>The three feeds of the site, of each theme, of each company with two or more stories, and of what is around the web.</summary>
internal static class FeedFiles
{
    public const string ThemeFolder = "Themes";
    public const string CompanyFolder = "Companies";

    public static void Plan(PageMaker maker)
    {
        var entries = new FeedEntries(maker);
        Plan(maker, OfHome(maker), Home(maker, entries));
        Plan(maker, OfWeb(maker), Items(maker, entries));
        foreach (var shelf in maker.Catalog.Themes)
            Plan(maker, Of(maker, shelf), Stories(maker, entries, shelf.Stories));

        foreach (var company in maker.Catalog.Companies.Where(CatalogAddresses.HasFeeds))
            Plan(maker, Of(maker, company), Stories(maker, entries, company.Stories));
    }

    /// <summary>What there is to follow, in the order in which the page of feeds shows it.</summary>
    public static IEnumerable<FeedOf> All(PageMaker maker) =>
    [
        OfHome(maker),
        OfWeb(maker),
        .. maker.Catalog.Themes.Select(t => Of(maker, t)),
        .. maker.Catalog.Companies.Where(CatalogAddresses.HasFeeds).Select(c => Of(maker, c)),
    ];

    private static FeedOf OfHome(PageMaker maker) => new(SiteAddresses.Home, "All stories and round-ups", maker.Settings.SiteTitle, maker.Settings.Description, null);

    private static FeedOf OfWeb(PageMaker maker) => Of(maker, SiteAddresses.AroundTheWeb, "Around the web", "Good service told elsewhere, picked by our editors.", null);

    private static FeedOf Of(PageMaker maker, ThemeShelf shelf) => Of(maker, shelf.Address, shelf.Theme.Title, shelf.Theme.Meaning, ThemeFolder);

    private static FeedOf Of(PageMaker maker, CompanyShelf company) =>
        Of(maker, company.Address, company.Title, $"Stories of good service at {company.Title}, told by customers.", CompanyFolder);

    private static FeedOf Of(PageMaker maker, string list, string name, string description, string? folder) =>
        new(list, name, $"{name} · {maker.Settings.SiteTitle}", description, folder);

    private static ImmutableArray<FeedSource> Home(PageMaker maker, FeedEntries entries)
    {
        var most = maker.Settings.FeedItems;
        return
        [
            .. Stories(maker, entries, maker.Catalog.Stories)
                .Concat(maker.Catalog.Digests.Take(most).Select(d => new FeedSource(maker.Digest(d), d.Digest.Published, () => entries.Of(d))))
                .OrderByDescending(e => e.Published)
                .Take(most),
        ];
    }

    private static ImmutableArray<FeedSource> Stories(PageMaker maker, FeedEntries entries, ImmutableArray<CatalogStory> stories) =>
        [.. stories.Take(maker.Settings.FeedItems).Select(s => new FeedSource(maker.Whole(s), s.Story.Published, () => entries.Of(s)))];

    private static ImmutableArray<FeedSource> Items(PageMaker maker, FeedEntries entries) =>
        [.. maker.Catalog.Items.Take(maker.Settings.FeedItems).Select(i => new FeedSource(maker.Item(i), i.Gathered, () => entries.Of(i)))];

    private static void Plan(PageMaker maker, FeedOf feed, ImmutableArray<FeedSource> sources)
    {
        var print = maker.Print("feed").Add(feed.Title).Add(feed.Description);
        if (sources.IsEmpty)
            print.Add(NewestOf(maker).ToString("O", CultureInfo.InvariantCulture));

        foreach (var source in sources)
            print.Add(source.Print);

        foreach (var deleted in Deleted(maker, feed))
            print.Add(deleted.Id).Add(deleted.When.ToString("O", CultureInfo.InvariantCulture));

        var whole = print.End();
        Plan(maker, feed, "rss", whole, sources, RssWriter.Write);
        Plan(maker, feed, "atom", whole, sources, AtomWriter.Write);
        Plan(maker, feed, "json", whole, sources, JsonFeedWriter.Write);
    }

    private static void Plan(
        PageMaker maker, FeedOf feed, string format, Fingerprint print, ImmutableArray<FeedSource> sources, Action<FeedDocument, Utf8Writer> write) =>
        maker.File(SiteAddresses.Feed(feed.List, format), print, "settings.yml", job =>
        {
            write(Document(maker, feed, sources), job.Writer);
            return true;
        });

    private static FeedDocument Document(PageMaker maker, FeedOf feed, ImmutableArray<FeedSource> sources)
    {
        ImmutableArray<FeedEntry> entries = [.. sources.Select(s => s.Make())];
        return new FeedDocument
        {
            Title = feed.Title,
            Description = feed.Description,
            HomeUrl = maker.Links.Absolute(feed.List),
            SelfUrl = maker.Links.Absolute(SiteAddresses.Feed(feed.List, "")),
            Language = maker.Settings.Language,
            Author = maker.Settings.Author,
            Copyright = CopyrightLine.For(maker.Settings, maker.Catalog.Now) is { Length: > 0 } line ? line : null,
            IconUrl = maker.AssetUrl("icon-512.png"),
            SmallIconUrl = maker.AssetUrl("icon-144.png"),
            HubUrl = maker.Settings.WebSubHub,
            Updated = entries.IsEmpty ? NewestOf(maker) : entries.Max(e => e.Updated),
            Entries = entries,
            Deleted = Deleted(maker, feed),
        };
    }

    /// <summary>Which themes and companies a withdrawn story had, nobody knows any more: the feed of all stories tells.</summary>
    private static ImmutableArray<DeletedEntry> Deleted(PageMaker maker, FeedOf feed) => feed.List != SiteAddresses.Home
        ? []
        : [.. maker.Catalog.Withdrawn.Take(maker.Settings.FeedItems).Select(w => new DeletedEntry(maker.Links.Absolute(SiteAddresses.Story(w.Id)), w.On))];

    // Readers doubt a feed from 1970. On a site without a story the year is any that is long past.
    private static DateTimeOffset NewestOf(PageMaker maker) =>
        maker.Catalog.Stories is [var newest, ..] ? newest.Story.Published : new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private sealed record FeedSource(Fingerprint Print, DateTimeOffset Published, Func<FeedEntry> Make);
}
