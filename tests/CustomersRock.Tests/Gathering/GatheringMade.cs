using CustomersRock.Content.Model;
using CustomersRock.Gathering.Cleaning;
using CustomersRock.Gathering.Feeds;
using CustomersRock.Gathering.Matching;
using CustomersRock.Tests.Support;

namespace CustomersRock.Tests.Gathering;

/// <summary>Small sources, feeds and prints; what a case does not speak of is filled in.</summary>
internal static class GatheringMade
{
    public static readonly DateTimeOffset Seen = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    public static Source Source(string id) => Made.Source(id) with { Site = $"https://{id}.example/", Language = "en" };

    public static Feed Feed(params FeedEntry[] entries) => new() { Kind = FeedKind.Rss, Title = "Kind Words", Entries = [.. entries] };

    public static Telling Clean(FeedEntry entry, Source? source = null, Feed? feed = null) =>
        EntryCleaner.Clean(entry, new TellingId("s/1"), feed ?? Feed(entry), source ?? Source("s"), Seen);

    /// <summary>As a gather would: all entries of one source, identified, cleaned, printed.</summary>
    public static TellingPrint[] Prints(string source, params FeedEntry[] entries)
    {
        var (from, feed) = (Source(source), Feed(entries));
        return [.. EntryIdentity.Assign(from, feed).Entries.Select(e => TellingPrint.Of(EntryCleaner.Clean(e.Entry, e.Id, feed, from, Seen), from, e))];
    }

    public static FeedEntry Entry(string id, string title, string text, string? link = null, int daysAgo = 1) => new()
    {
        Id = id,
        Title = title,
        Link = link,
        ContentHtml = text,
        Published = Seen.AddDays(-daysAgo),
    };
}
