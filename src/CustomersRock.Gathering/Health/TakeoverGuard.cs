using System.Globalization;
using CustomersRock.Content.Model;

namespace CustomersRock.Gathering.Health;

/// <summary>Domains expire and are bought by others, who go on in the old name. Whoever suddenly speaks another language, of other things, from another place or far more than before is held until an editor has looked.</summary>
internal static class TakeoverGuard
{
    private const int CommonestWords = 40;

    /// <summary>Why this answer is held, one sentence; null where it looks like always.</summary>
    /// <param name="source">As its file describes it.</param>
    /// <param name="memory">What is known of it from before.</param>
    /// <param name="habits">What it is usually like.</param>
    /// <param name="siteLink">The site's page, as the feed names it.</param>
    /// <param name="sample">What came now.</param>
    /// <param name="now">For the number of entries that could be expected.</param>
    public static string? Judge(Source source, SourceMemory memory, SourceHabits habits, string? siteLink, HabitSample sample, DateTimeOffset now)
    {
        if (habits.Entries == 0)
            return habits.Vouched ? null : Stranger(source, siteLink, sample);

        string?[] signs = [Language(habits, sample), Hosts(habits, sample), Rate(memory, habits, sample, now), Subject(habits, sample)];
        var found = signs.OfType<string>().ToList();
        if (found.Count > 0 && Title(habits, sample) is { } title)
            found.Add(title);

        return found.Count == 0 ? null : string.Join("; ", found);
    }

    // On the first answer there is nothing but what the file says. An address without a name says nothing of its owner.
    private static string? Stranger(Source source, string? siteLink, HabitSample sample)
    {
        if (sample.FeedTitle is null || siteLink is null || SiteDomain.IsAnonymous(source.Site) || SiteDomain.IsAnonymous(siteLink))
            return null;

        var domains = new[] { source.Site, source.Feed }.Select(SiteDomain.Of).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var isElsewhere = !domains.Contains(SiteDomain.Of(siteLink)!) && sample.Entries.All(e => SiteDomain.Of(e.Link) is not { } domain || !domains.Contains(domain));
        return isElsewhere && !ShareWord(source.Title, sample.FeedTitle)
            ? $"the feed calls itself \"{sample.FeedTitle}\" and belongs to {SiteDomain.Of(siteLink)}, not to {source.Title}"
            : null;
    }

    private static string? Language(SourceHabits habits, HabitSample sample)
    {
        var common = habits.CommonWords.OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).Take(CommonestWords).ToDictionary(StringComparer.Ordinal);
        var usual = common.Values.Sum() / (double)Math.Max(1, habits.Tokens);
        var words = sample.Entries.SelectMany(e => e.Words).ToList();

        // Scripts without spaces give no common words, and little text no safe answer.
        if (habits.Tokens < 800 || words.Count < 120 || usual < 0.15)
            return null;

        var now = words.Count(common.ContainsKey) / (double)words.Count;
        return now < usual * 0.35
            ? string.Create(CultureInfo.InvariantCulture, $"it speaks another language: its commonest words made {usual:P0} of its text, now {now:P0}")
            : null;
    }

    private static string? Hosts(SourceHabits habits, HabitSample sample)
    {
        var led = habits.Hosts.Values.Sum();
        var domains = sample.Entries.Select(e => SiteDomain.Of(e.Link)).OfType<string>().ToList();
        if (led < 10 || domains.Count < 3 || habits.Hosts.Values.Max() < led * 0.8 || domains.Any(habits.Hosts.ContainsKey))
            return null;

        var (usual, _) = habits.Hosts.MaxBy(p => p.Value);
        return $"its entries led to {usual}, now all new ones lead to {string.Join(", ", domains.Distinct().Take(3))}";
    }

    private static string? Rate(SourceMemory memory, SourceHabits habits, HabitSample sample, DateTimeOffset now)
    {
        var count = sample.Entries.Length;
        if (habits.Batches < 3 || count <= 20 || count < sample.Total * 0.8)
            return null;

        var expected = memory is { Gap: { } gap, Health.LastGood: { } last } && gap > TimeSpan.Zero ? (now - last) / gap : 0;
        var usual = Math.Max(habits.LargestBatch, expected);
        return count > usual * 5
            ? string.Create(CultureInfo.InvariantCulture, $"{count} new entries came at once, where {Math.Max(1, Math.Round(usual))} could be expected")
            : null;
    }

    // Words that stand in most of the new entries and that the source has never used before.
    private static string? Subject(SourceHabits habits, HabitSample sample)
    {
        if (sample.Entries.Length < 4 || habits.Entries < 12)
            return null;

        var texts = sample.Entries.Select(e => e.Words.Where(w => w.Length >= 4).ToHashSet(StringComparer.Ordinal)).ToList();
        var foreign = texts.SelectMany(words => words).CountBy(word => word)
            .Where(p => p.Value >= Math.Max(3, texts.Count * 0.6) && !habits.Known.Has(p.Key))
            .OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal)
            .Select(p => $"\"{p.Key}\"").ToList();
        return foreign.Count >= 3 ? $"it speaks of something else: {string.Join(", ", foreign.Take(4))} are in most of the new entries and were never in it before" : null;
    }

    private static string? Title(SourceHabits habits, HabitSample sample) =>
        habits.FeedTitle is { } before && sample.FeedTitle is { } now && !ShareWord(before, now) ? $"it was called \"{before}\" and is now called \"{now}\"" : null;

    private static bool ShareWord(string one, string other) => Words.Of(one).Intersect(Words.Of(other), StringComparer.Ordinal).Any();
}
