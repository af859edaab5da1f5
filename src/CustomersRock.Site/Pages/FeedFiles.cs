using System.Collections.Immutable;
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
    public static void Plan(PageMaker maker)
    {
        var title = maker.Settings.SiteTitle;
        var entries = new FeedEntries(maker);
        PlanHome(maker, entries);
        Plan(maker, new FeedOf(SiteAddresses.AroundTheWeb, $"Around the web · {title}", "Good service told elsewhere, picked by our editors."), Items(maker, entries));
        foreach (var shelf in maker.Catalog.Themes)
            Plan(maker, new FeedOf(shelf.Address, $"{shelf.Theme.Title} · {title}", shelf.Theme.Meaning), Stories(maker, entries, shelf.Stories));

        foreach (var company in maker.Catalog.Companies.Where(CatalogAddresses.HasFeeds))
        {
            var about = $"Stories of good service at {company.Title}, told by customers.";
            Plan(maker, new FeedOf(company.Address, $"{company.Title} · {title}", about), Stories(maker, entries, company.Stories));
        }
    }

    private static void PlanHome(PageMaker maker, FeedEntries entries)
    {
        var most = maker.Settings.FeedItems;
        ImmutableArray<FeedSource> all =
        [
            .. Stories(maker, entries, maker.Catalog.Stories)
                .Concat(maker.Catalog.Digests.Take(most).Select(d => new FeedSource(maker.Digest(d), d.Digest.Published, () => entries.Of(d))))
                .OrderByDescending(e => e.Published)
                .Take(most),
        ];
        Plan(maker, new FeedOf(SiteAddresses.Home, maker.Settings.SiteTitle, maker.Settings.Description), all);
    }

    private static ImmutableArray<FeedSource> Stories(PageMaker maker, FeedEntries entries, ImmutableArray<CatalogStory> stories) =>
        [.. stories.Take(maker.Settings.FeedItems).Select(s => new FeedSource(maker.Whole(s), s.Story.Published, () => entries.Of(s)))];

    private static ImmutableArray<FeedSource> Items(PageMaker maker, FeedEntries entries) =>
        [.. maker.Catalog.Items.Take(maker.Settings.FeedItems).Select(i => new FeedSource(maker.Item(i), i.Gathered, () => entries.Of(i)))];

    private static void Plan(PageMaker maker, FeedOf feed, ImmutableArray<FeedSource> sources)
    {
        var print = maker.Print("feed").Add(feed.Title).Add(feed.Description);
        foreach (var source in sources)
            print.Add(source.Print);

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
            Updated = entries.IsEmpty ? DateTimeOffset.UnixEpoch : entries.Max(e => e.Updated),
            Entries = entries,
        };
    }

    private sealed record FeedOf(string List, string Title, string Description);

    private sealed record FeedSource(Fingerprint Print, DateTimeOffset Published, Func<FeedEntry> Make);
}
