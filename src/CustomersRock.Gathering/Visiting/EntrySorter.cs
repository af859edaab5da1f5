using System.Collections.Immutable;
using System.Globalization;
using System.IO.Hashing;
using System.Text;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Content.Texts;
using CustomersRock.Gathering.Cleaning;
using CustomersRock.Gathering.Feeds;
using CustomersRock.Gathering.Filtering;
using CustomersRock.Gathering.Health;
using CustomersRock.Gathering.Matching;
using CustomersRock.Gathering.Scheduling;
using CustomersRock.Gathering.State;

namespace CustomersRock.Gathering.Visiting;

/// <summary>Decides what becomes of each entry of an answer: known, new, filtered, too old, too many at once.</summary>
internal sealed class EntrySorter(Source source, Feed feed, EntryFilter filter, Dictionary<TellingId, KnownEntry> known, VisitOptions options)
{
    /// <summary>A feed of a whole archive is common, one of tens of thousands an attack on the memory: each of its entries would be kept as seen, anew at every visit.</summary>
    private const int MostEntries = 2000;

    private readonly List<StoredTelling> stored = [];
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);
    private readonly List<Telling> unknown = [];
    private readonly HashSet<TellingId> changed = [];

    public static SortedEntries Sort(Source source, Feed feed, EntryFilter filter, Dictionary<TellingId, KnownEntry> known, VisitOptions options)
    {
        if (feed.Entries.Length <= MostEntries)
            return new EntrySorter(source, feed, filter, known, options).Sort();

        var newest = feed.Entries.OrderByDescending(e => EntryDates.Told(e, options.Now) ?? DateTimeOffset.MinValue).Take(MostEntries);
        var sorted = new EntrySorter(source, feed with { Entries = [.. newest] }, filter, known, options).Sort();
        return sorted with
        {
            Total = feed.Entries.Length,
            Notes = sorted.Notes.Add(string.Create(CultureInfo.InvariantCulture, $"of its {feed.Entries.Length} entries the newest {MostEntries} were looked at")),
        };
    }

    private SortedEntries Sort()
    {
        var identified = EntryIdentity.Assign(source, feed);
        foreach (var entry in identified.Entries)
            Sort(entry);

        var rhythm = PublishingRhythm.From(feed.Entries.Select(e => EntryDates.Told(e, options.Now)).OfType<DateTimeOffset>(), options.Now);
        return new SortedEntries
        {
            Stored = KeepNewest(),
            Changed = changed,
            Total = feed.Entries.Length,
            FilterLines = [.. lines.OrderBy(p => p.Key, StringComparer.Ordinal)],
            Sample = new HabitSample(feed.Title, feed.Entries.Length, [.. unknown.Select(t => new HabitEntry(t.Url, $"{t.Title} {t.Text}"))]),
            Newest = options.Now - rhythm.Quiet,
            Gap = rhythm.MedianGap,
            Notes = identified.Notes,
        };
    }

    private void Sort(IdentifiedEntry identified)
    {
        var print = Print(identified.Entry);
        known.TryGetValue(identified.Id, out var before);
        var isReconsidered = options.Since is not null && before?.Fate is TellingFate.Old or TellingFate.TooMany or TellingFate.Filtered;
        if (before is not null && before.Print == print && !isReconsidered)
            return;

        var telling = EntryCleaner.Clean(identified.Entry, identified.Id, feed, source, before?.FirstSeen ?? options.Now);
        if (before is null)
            unknown.Add(telling);
        else if (before.Print != print)
            changed.Add(telling.Id);

        // The day was decided at first sight: a source that dates its entries anew does not make them news.
        var dated = before is null ? telling : telling with { Published = before.Published };
        var (fate, why) = FateOf(dated, before, isReconsidered);
        stored.Add(Store(dated, print, fate, why, TellingPrintFile.Write(TellingPrint.Of(dated, source, identified))));
    }

    private (TellingFate Fate, string Why) FateOf(Telling telling, KnownEntry? before, bool isReconsidered)
    {
        if (before is { Fate: TellingFate.Waiting or TellingFate.Held })
            return (before.Fate, "");

        var oldest = options.Since ?? options.Now - source.MaxAge;
        if (telling.Published < oldest || (before?.Fate == TellingFate.Old && !isReconsidered))
            return (TellingFate.Old, "it is older than " + UtcText.Day(oldest));

        if (before?.Fate == TellingFate.TooMany && !isReconsidered)
            return (TellingFate.TooMany, TooManyWhy);

        var verdict = filter.Judge(telling);
        if ((verdict.Line ?? verdict.Why) is { Length: > 0 } line)
            lines[line] = lines.GetValueOrDefault(line) + 1;

        return verdict.Passes ? (TellingFate.Waiting, "") : (TellingFate.Filtered, verdict.Why);
    }

    private string TooManyWhy => string.Create(CultureInfo.InvariantCulture, $"more than {source.MaxItems} came at once");

    /// <summary>Of what is new, as many as the source may bring at once, the newest first.</summary>
    private ImmutableArray<StoredTelling> KeepNewest()
    {
        var surplus = stored.Where(s => s.Fate == TellingFate.Waiting && !known.ContainsKey(s.Telling.Id))
            .OrderByDescending(s => s.Telling.Published).ThenBy(s => s.Telling.Id.Value, StringComparer.Ordinal)
            .Skip(source.MaxItems).Select(s => s.Telling.Id).ToHashSet();
        return [.. stored.Select(s => surplus.Contains(s.Telling.Id) ? Store(s.Telling, s.Print, TellingFate.TooMany, TooManyWhy, s.Likeness) : s)];
    }

    /// <summary>Of what nobody will read the text is not kept; what comparing needs of it is.</summary>
    private static StoredTelling Store(Telling telling, Fingerprint print, TellingFate fate, string why, byte[] likeness) => new()
    {
        Telling = fate is TellingFate.Waiting or TellingFate.Held ? telling : telling with { Text = "", Excerpt = null },
        Print = print,
        Fate = fate,
        FateWhy = why,
        Likeness = likeness,
    };

    private static Fingerprint Print(FeedEntry entry)
    {
        var hash = new XxHash128();
        string?[] said = [entry.Title, entry.Link, entry.ExternalLink, entry.Author, entry.SummaryText, entry.ContentHtml, entry.Image, entry.Language, .. entry.Categories];
        foreach (var text in said)
        {
            hash.Append(Encoding.UTF8.GetBytes(text ?? ""));
            hash.Append([0]);
        }

        hash.Append(BitConverter.GetBytes(entry.Published?.UtcTicks ?? 0));
        hash.Append(BitConverter.GetBytes(entry.Updated?.UtcTicks ?? 0));
        return Fingerprint.Of(hash);
    }
}
