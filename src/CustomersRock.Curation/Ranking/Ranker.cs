using System.Collections.Immutable;
using System.Globalization;
using CustomersRock.Content.Model;

namespace CustomersRock.Curation.Ranking;

/// <summary>
/// The order in which an editor sees what waits: good news first, fresh before stale, no source twice in a row while another has something nearly as good, themes in
/// turn; and every tenth row is for what has waited longest, so that nothing starves. The same items give the same order, however they came.
/// </summary>
public static class Ranker
{
    /// <summary>Every so many rows one is for what has waited longest.</summary>
    public const int TurnOfTheLongest = 10;

    /// <summary>What another source's item must be worth, as a share, to go before a second one of the same source.</summary>
    public const double NearlyAsGood = 0.4;

    // Of each source only its best few are looked at for another theme.
    private const int Choice = 3;
    private const int ThemeMemory = 5;
    private const double RepeatedTheme = 0.85;

    public static ImmutableArray<RankedItem> Rank(IEnumerable<WaitingItem> waiting, DateTimeOffset now)
    {
        RankedItem[] scored = [.. waiting.Select(item => Scored(item, now)).OrderByDescending(r => r.Score).ThenBy(r => r.Item.Candidate.Id.Value, StringComparer.Ordinal)];
        var shelves = scored.GroupBy(SourceOf).Select(g => new Shelf([.. g])).ToList();
        var longest = new Queue<RankedItem>(scored.OrderBy(r => r.Item.Since).ThenBy(r => r.Item.Candidate.Id.Value, StringComparer.Ordinal));
        var taken = new HashSet<CandidateId>();
        var rows = ImmutableArray.CreateBuilder<RankedItem>(scored.Length);
        while (rows.Count < scored.Length)
        {
            var row = (rows.Count + 1) % TurnOfTheLongest == 0 ? LongestWaiting(longest, taken, now) : Best(shelves, rows);
            taken.Add(row.Item.Candidate.Id);
            Remove(shelves, row);
            rows.Add(row);
        }

        return rows.MoveToImmutable();
    }

    private static RankedItem Scored(WaitingItem item, DateTimeOffset now)
    {
        var reasons = Score.Reasons(item, now);
        return new RankedItem(item, Score.Of(reasons), reasons);
    }

    private static RankedItem LongestWaiting(Queue<RankedItem> longest, HashSet<CandidateId> taken, DateTimeOffset now)
    {
        while (taken.Contains(longest.Peek().Item.Candidate.Id))
            longest.Dequeue();

        var row = longest.Dequeue();
        var days = Math.Max(0, Math.Floor((now - row.Item.Since).TotalDays));
        return row with { Why = row.Why.Add(new(string.Create(CultureInfo.InvariantCulture, $"has waited longest, {days:0} {(days == 1 ? "day" : "days")}: every tenth row is for such"), 1)) };
    }

    private static RankedItem Best(List<Shelf> shelves, ImmutableArray<RankedItem>.Builder rows)
    {
        var themes = rows.Skip(Math.Max(0, rows.Count - ThemeMemory)).Select(ThemeOf).OfType<ThemeId>().ToList();
        var previous = rows.Count > 0 ? SourceOf(rows[^1]) : default;
        var best = Pick(shelves, themes);
        if (SourceOf(best.Row) != previous)
            return Told(best);

        var others = shelves.Where(s => SourceOf(s.Rows[0]) != previous).ToList();
        if (others.Count == 0 || Pick(others, themes) is var other && other.Worth < best.Worth * NearlyAsGood)
            return Told(best);

        var row = Told(other);
        return row with { Why = row.Why.Add(new("another source's turn", 1)) };
    }

    private static (RankedItem Row, double Worth, int Repeats) Pick(List<Shelf> shelves, List<ThemeId> themes) =>
        shelves.SelectMany(s => s.Rows.Take(Choice)).Select(row => Worth(row, themes))
            .Aggregate((best, next) => next.Worth > best.Worth || (next.Worth == best.Worth && string.CompareOrdinal(Id(next.Row), Id(best.Row)) < 0) ? next : best);

    private static (RankedItem Row, double Worth, int Repeats) Worth(RankedItem row, List<ThemeId> themes)
    {
        var repeats = ThemeOf(row) is { } theme ? themes.Count(t => t == theme) : 0;
        return (row, row.Score * Math.Pow(RepeatedTheme, repeats), repeats);
    }

    private static RankedItem Told((RankedItem Row, double Worth, int Repeats) picked) => picked.Repeats == 0
        ? picked.Row
        : picked.Row with { Why = picked.Row.Why.Add(new(string.Create(CultureInfo.InvariantCulture, $"{ThemeOf(picked.Row)} {(picked.Repeats == 1 ? "once" : $"{picked.Repeats} times")} just above"), Math.Pow(RepeatedTheme, picked.Repeats))) };

    private static void Remove(List<Shelf> shelves, RankedItem row)
    {
        var shelf = shelves.Find(s => SourceOf(s.Rows[0]) == SourceOf(row))!;
        shelf.Rows.RemoveAt(shelf.Rows.FindIndex(r => Id(r) == Id(row)));
        if (shelf.Rows.Count == 0)
            shelves.Remove(shelf);
    }

    private static string Id(RankedItem row) => row.Item.Candidate.Id.Value;

    private static SourceId SourceOf(RankedItem row) => row.Item.Candidate.Lead.Source;

    private static ThemeId? ThemeOf(RankedItem row) => row.Item.Judgement.Themes is [var first, ..] ? first.Theme : null;

    /// <summary>What one source has, the best first.</summary>
    private sealed record Shelf(List<RankedItem> Rows);
}
