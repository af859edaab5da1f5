using System.Globalization;
using System.Text;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Content.Texts;
using CustomersRock.Gathering.Cleaning;
using CustomersRock.Gathering.Feeds;

namespace CustomersRock.Gathering.Matching;

/// <summary>Which entry is which, from one answer to the next, whatever a feed does with its guids.</summary>
public sealed class EntryIdentity
{
    private const int Digits = 24;

    private readonly Source source;
    private readonly List<Known> entries;
    private readonly List<string> notes = [];
    private readonly HashSet<string> worthless;
    private readonly HashSet<CanonicalUrl> shelves;

    private EntryIdentity(Source source, Feed feed)
    {
        this.source = source;
        entries = [.. feed.Entries.Select((e, i) => new Known(e, i, Guid(e), EntryAddress.Story(e.Link, feed, source)))];
        shelves = [.. entries.GroupBy(e => e.Address).Where(g => g.Key is not null && IsShared(g)).Select(g => g.Key!.Value)];
        worthless = [.. entries.Where(e => e.Guid is not null).GroupBy(e => e.Guid!).Where(g => IsWorthless(g, feed, source)).Select(g => g.Key)];
    }

    /// <summary>The guid, where only one entry has it; the address, where a feed gives no guid or one to several pages; else the text. Of two revisions (same guid, same page) the later
    /// keeps the guid's id, the older gets its text's.</summary>
    public static IdentifiedEntries Assign(Source source, Feed feed) => new EntryIdentity(source, feed).Assign();

    private IdentifiedEntries Assign()
    {
        foreach (var guid in worthless.Order(StringComparer.Ordinal).Take(5))
            notes.Add($"the id \"{Short(guid)}\" says nothing (several pages have it, or it is the front page), so it is not used");

        var latest = entries.Where(HasGuid).GroupBy(e => e.Guid!).ToDictionary(g => g.Key, Latest);
        var ids = new HashSet<TellingId>();
        var kept = new List<(int Index, IdentifiedEntry Entry)>(entries.Count);
        var repeats = 0;
        foreach (var known in entries.OrderByDescending(e => HasGuid(e) && latest[e.Guid!] == e))
        {
            var identified = Identify(known, HasGuid(known) ? latest[known.Guid!] : null);
            if (identified is not null && ids.Add(identified.Id))
                kept.Add((known.Index, identified));
            else
                repeats++;
        }

        if (repeats > 0)
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"{repeats} {(repeats == 1 ? "entry is" : "entries are")} given twice"));

        return new IdentifiedEntries([.. kept.OrderBy(k => k.Index).Select(k => k.Entry)], [.. notes]);
    }

    /// <summary>Null for an exact repeat of the later revision.</summary>
    private IdentifiedEntry? Identify(Known known, Known? latest)
    {
        if (latest is null)
            return new IdentifiedEntry(known.Entry, known.Address is { } address && !shelves.Contains(address) ? Id('a', address.Value) : Id('t', TextOf(known)), 0, false);

        var guid = Hash('g', known.Guid!).High;
        if (known == latest)
            return new IdentifiedEntry(known.Entry, Id('g', known.Guid!), guid, false);

        var text = TextOf(known);
        return text == TextOf(latest) ? null : new IdentifiedEntry(known.Entry, Id('r', known.Guid + "\0" + text), guid, true);
    }

    private bool HasGuid(Known known) => known.Guid is not null && !worthless.Contains(known.Guid);

    /// <summary>Several texts at one address: that is a page of many stories. The same text twice is one entry given twice.</summary>
    private static bool IsShared(IGrouping<CanonicalUrl?, Known> entries) => entries.Skip(1).Any() && entries.Select(TextOf).Distinct(StringComparer.Ordinal).Skip(1).Any();

    /// <summary>A guid given to different pages says nothing, nor does one that is the front page.</summary>
    private static bool IsWorthless(IGrouping<string, Known> entries, Feed feed, Source source) =>
        entries.Select(e => e.Address).Where(a => a is not null).Distinct().Count() > 1
        || (PageAddress.Canonical(entries.Key) is not null && EntryAddress.Story(entries.Key, feed, source) is null);

    private static Known Latest(IEnumerable<Known> revisions) =>
        revisions.OrderByDescending(r => r.Entry.Updated ?? r.Entry.Published ?? DateTimeOffset.MinValue).ThenBy(r => r.Index).First();

    private static string? Guid(FeedEntry entry) => string.IsNullOrWhiteSpace(entry.Id) ? null : entry.Id.Trim();

    private static string TextOf(Known known)
    {
        var text = EntryText.Of(known.Entry);
        return text.Title + "\0" + text.Lines;
    }

    private TellingId Id(char kind, string text) => new($"{source.Id}/{Hash(kind, text).ToString()[..Digits]}");

    private Fingerprint Hash(char kind, string text) => Fingerprint.Of(Encoding.UTF8.GetBytes($"{source.Id}\0{kind}{text}"));

    private static string Short(string guid) => VisibleText.Line(guid, 60) ?? "";

    private sealed record Known(FeedEntry Entry, int Index, string? Guid, CanonicalUrl? Address);
}
