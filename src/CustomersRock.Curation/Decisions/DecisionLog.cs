using System.Collections.Immutable;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Model;

namespace CustomersRock.Curation.Decisions;

/// <summary>All verdicts, to be asked what was said about an item. An item is known by any address, any telling or the words it has in common with a verdict.</summary>
public sealed class DecisionLog
{
    private readonly Dictionary<string, List<int>> byKey = new(StringComparer.Ordinal);

    private DecisionLog(ImmutableArray<Decision> all) => All = all;

    /// <summary>The oldest first.</summary>
    public ImmutableArray<Decision> All { get; }

    public static DecisionLog Of(ImmutableArray<Decision> decisions)
    {
        var log = new DecisionLog(decisions);
        for (var i = 0; i < decisions.Length; i++)
        {
            foreach (var key in Keys(decisions[i]))
                log.Put(key, i);
        }

        return log;
    }

    /// <summary>All that was said about it, the oldest first.</summary>
    public ImmutableArray<Decision> About(Candidate candidate) => Find(Keys(candidate));

    /// <summary>All that was said about it. One that was written by hand may have a front page alone for an address: then it is known by its file.</summary>
    public ImmutableArray<Decision> About(GatheredItem item) => Keys(item).ToList() is { Count: > 0 } keys ? Find(keys) : [.. All.Where(d => d.Item == item.Id)];

    /// <summary>All that was said about what this verdict is about.</summary>
    public ImmutableArray<Decision> About(Decision decision) => Find(Keys(decision));

    /// <summary>All that was said about what waited under this id.</summary>
    public ImmutableArray<Decision> About(CandidateId candidate) => Find(All.Where(d => d.Candidate == candidate).SelectMany(Keys));

    /// <summary>What holds: the last word; null where there is none or it was undone. What is on the site is not put off, nor proposed, by an editor who did not know of it.</summary>
    public static Decision? Standing(ImmutableArray<Decision> about)
    {
        Decision? standing = null;
        foreach (var decision in about)
        {
            if (decision.Verdict == Verdict.Undone)
                standing = null;
            else if (standing?.Verdict != Verdict.Accepted || decision.Verdict is not (Verdict.Snoozed or Verdict.Proposed))
                standing = decision;
        }

        return standing;
    }

    /// <summary>What holds of it; null where it waits.</summary>
    public Decision? Standing(Candidate candidate) => Standing(About(candidate));

    /// <summary>True where this verdict is what holds of what it is about. Of this log alone: another reading has other records.</summary>
    public bool Stands(Decision decision) => ReferenceEquals(Standing(About(decision)), decision);

    /// <summary>False for what an editor has still to decide at that time.</summary>
    public bool IsDecided(Candidate candidate, DateTimeOffset now) => HoldsAt(Standing(About(candidate)), now);

    /// <summary>The same as <see cref="IsDecided(Candidate, DateTimeOffset)"/>, for who knows no more than the addresses.</summary>
    public bool IsDecided(IEnumerable<CanonicalUrl> pages, DateTimeOffset now) => HoldsAt(Standing(Find(pages.Select(Key))), now);

    private static bool HoldsAt(Decision? standing, DateTimeOffset now) => standing is not null && (standing.Verdict != Verdict.Snoozed || standing.Until > now);

    private ImmutableArray<Decision> Find(IEnumerable<string> keys)
    {
        var found = new SortedSet<int>();
        foreach (var key in keys)
        {
            if (byKey.TryGetValue(key, out var places))
                found.UnionWith(places);
        }

        return [.. found.Select(i => All[i])];
    }

    private void Put(string key, int place)
    {
        if (!byKey.TryGetValue(key, out var places))
            byKey[key] = places = [];

        places.Add(place);
    }

    private static IEnumerable<string> Keys(Decision decision)
    {
        var keys = decision.Pages.Select(Key).Concat(decision.Tellings.Select(Key));
        if (PageOf(decision.Url) is { } page)
            keys = keys.Append(Key(page));

        return decision.Print is { } print ? keys.Append(PrintKey(print)) : keys;
    }

    private static IEnumerable<string> Keys(Candidate candidate)
    {
        foreach (var telling in candidate.Tellings)
        {
            yield return Key(telling.Id);
            if (telling.Canonical is { } page)
                yield return Key(page);

            if (StoryPrint.Of(telling) is { } print)
                yield return PrintKey(print);
        }
    }

    private static IEnumerable<string> Keys(GatheredItem item) =>
        PageAddress.Pages(item).Where(page => !PageAddress.IsFrontPage(page)).Select(Key);

    // A front page tells another story every day.
    private static CanonicalUrl? PageOf(string? url) => PageAddress.Canonical(url) is { } page && !PageAddress.IsFrontPage(page) ? page : null;

    private static string Key(CanonicalUrl page) => "page " + page.Value;

    private static string Key(TellingId telling) => "telling " + telling.Value;

    private static string PrintKey(string print) => "print " + print;
}
