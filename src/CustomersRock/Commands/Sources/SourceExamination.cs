using System.Collections.Immutable;
using System.Globalization;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Model;
using CustomersRock.Gathering.Cleaning;
using CustomersRock.Gathering.Feeds;
using CustomersRock.Gathering.Fetching;
using CustomersRock.Gathering.Filtering;
using CustomersRock.Gathering.Matching;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Sources;

/// <summary>Whether a source is what its file says: all that a machine can tell of it from one answer.</summary>
/// <param name="source">As its file says.</param>
/// <param name="filter">Made from it.</param>
/// <param name="now">Ages are counted to here.</param>
internal sealed class SourceExamination(Source source, EntryFilter filter, DateTimeOffset now)
{
    private const int SilentDays = 60;
    private const int LastEntries = 50;

    public ImmutableArray<Finding> Look(FetchAnswer answer)
    {
        if (answer.Fault is { } fault)
            return [Finding.Wrong(fault.What)];

        var reading = FeedParser.Read(answer.Body, new FeedOrigin(answer.Address, answer.ContentType));
        if (reading.Feed is not { } feed)
            return [NoFeed(answer, reading)];

        return
        [
            Answer(answer, feed),
            .. reading.Warnings.Take(3).Select(Finding.Note),
            Belongs(answer, feed),
            Newest(feed),
            .. Identities(feed),
            Language(feed),
            .. Filters(feed),
        ];
    }

    private static Finding NoFeed(FetchAnswer answer, FeedReading reading)
    {
        var named = FeedLinks.In(answer.Body, answer.Address, answer.ContentType).Select(link => link.Address.AbsoluteUri).Concat(reading.Fault?.Offered ?? []).FirstOrDefault();
        var mend = named is null ? "" : $"; the page names {named}";
        return Finding.Wrong($"it answers, but not with a feed: {reading.Fault?.What}{mend}");
    }

    private static Finding Answer(FetchAnswer answer, Feed feed) => answer.Moved is { } moved
        ? Finding.Wrong($"it has moved for good; write Feed: {moved.AbsoluteUri}")
        : Finding.Fine($"it answers with {NameOf(feed.Kind)}, {Numbers.Count(feed.Entries.Length, "entry", "entries")}");

    /// <summary>An old domain may have a new owner, who keeps the address and changes all else.</summary>
    private Finding Belongs(FetchAnswer answer, Feed feed)
    {
        var host = Host(source.Site);
        if (feed.Link is { } link && AreKin(Host(link), host))
            return Finding.Fine($"it says that it belongs to {Host(link)}");

        if (feed.Title is { } title && Words(title).Intersect(Words(source.Title), StringComparer.Ordinal).Any())
            return Finding.Fine($"it is called \"{title}\"");

        if (feed.Link is null && AreKin(answer.Address.Host, host))
            return Finding.Fine($"it comes from {answer.Address.Host}");

        return Finding.Wrong($"it is called \"{feed.Title}\" and belongs to {(feed.Link is null ? answer.Address.Host : Host(feed.Link))}, not to {host}: has the address a new owner?");
    }

    private Finding Newest(Feed feed)
    {
        if (feed.Entries.IsEmpty)
            return Finding.Wrong("it has no entries");

        var dates = FeedWords.Dates(feed).ToArray();

        // One of tomorrow is a clock that is ahead; of next year, a date that says nothing.
        var past = dates.Where(day => day <= now.AddDays(1)).ToArray();
        if (past.Length == 0)
            return Finding.Wrong(dates.Length == 0 ? "none of its entries has a date that can be read" : "all its entries are of the future");

        return (now - past[0]).TotalDays <= SilentDays
            ? Finding.Fine($"its newest entry is of {Numbers.Day(past[0])}, {FeedWords.Rhythm(feed)}")
            : Finding.Wrong(string.Create(CultureInfo.InvariantCulture, $"its newest entry is of {Numbers.Day(past[0])}, {(int)(now - past[0]).TotalDays} days ago: it is silent"));
    }

    private IEnumerable<Finding> Identities(Feed feed)
    {
        var bare = feed.Entries.Count(e => string.IsNullOrWhiteSpace(e.Id) && e.Link is null && e.ExternalLink is null);
        yield return bare > 0
            ? Finding.Wrong($"{Numbers.Count(bare, "entry has", "entries have")} neither an id nor a link")
            : Finding.Fine("each entry has an id or a link");
        foreach (var note in EntryIdentity.Assign(source, feed).Notes)
            yield return Finding.Note(note);
    }

    private Finding Language(Feed feed)
    {
        if (FeedWords.Language(feed) is not { } said)
            return Finding.Note("it does not say its language");

        return source.Language is null || Primary(said) == Primary(source.Language)
            ? Finding.Fine($"its language is {said}")
            : Finding.Wrong($"it says that its language is {said}, its file says {source.Language}");
    }

    private IEnumerable<Finding> Filters(Feed feed)
    {
        var tellings = EntryIdentity.Assign(source, feed).Entries
            .Select(e => EntryCleaner.Clean(e.Entry, e.Id, feed, source, now))
            .OrderByDescending(t => t.Published.UtcTicks).Take(LastEntries).ToArray();
        if (tellings.Length == 0)
            yield break;

        var passed = tellings.Where(t => filter.Judge(t).Passes).ToArray();
        var what = tellings.Length == 1
            ? $"its one entry {(passed.Length == 1 ? "passes" : "does not pass")} the filters"
            : $"{passed.Length} of its last {tellings.Length} entries pass the filters";
        yield return passed.Length > 0 ? Finding.Fine(what) : Finding.Note(what);
        foreach (var example in passed.Take(3))
            yield return Finding.Note($"such as \"{example.Title ?? example.Url}\"");
    }

    private static string NameOf(FeedKind kind) => kind switch
    {
        FeedKind.Rss => "RSS",
        FeedKind.Rdf => "RSS 1.0",
        FeedKind.Atom => "Atom",
        _ => "JSON Feed",
    };

    private static string Host(string address)
    {
        var host = Uri.TryCreate(address, UriKind.Absolute, out var uri) ? AsciiHost.Of(uri) ?? "" : "";
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    /// <summary>blog.shop.example and shop.example are of one house.</summary>
    private static bool AreKin(string one, string other) =>
        one.Length > 0 && other.Length > 0
        && (one == other || one.EndsWith("." + other, StringComparison.Ordinal) || other.EndsWith("." + one, StringComparison.Ordinal));

    /// <summary>Those long enough to be a name.</summary>
    private static IEnumerable<string> Words(string text) =>
        text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim(':', ',', '.', '!', '"', '(', ')')).Where(word => word.Length > 3);

    private static string Primary(string tag) => tag.Split('-')[0].ToLowerInvariant();
}
