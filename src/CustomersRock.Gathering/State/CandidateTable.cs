using System.Collections.Immutable;
using CustomersRock.Content.Model;
using Microsoft.Data.Sqlite;

namespace CustomersRock.Gathering.State;

/// <summary>Tellings taken together: which are one story, and which may be.</summary>
internal static class CandidateTable
{
    // A source that tells again what it told long ago (an archive that moved and got new dates) tells nothing new.
    private const string IsNews =
        """
        t.fate = 0 AND NOT EXISTS (SELECT 1 FROM telling old WHERE old.candidate = t.candidate AND old.source = t.source AND old.fate = 3)
        """;

    public static List<T> Likenesses<T>(GatherDatabase database, DateTimeOffset since, Func<LikenessRow, T> read) => database.Query(
        "SELECT id, likeness, candidate, place, place_why FROM telling WHERE published >= $since OR first_seen >= $since",
        row => read(new LikenessRow(row.Bytes(1), PlacingOf(row))),
        ("$since", Columns.Of(since)));

    private static Placing? PlacingOf(SqliteDataReader row) =>
        row.Text(2) is { } candidate ? new Placing(new TellingId(row.GetString(0)), new CandidateId(candidate), row.GetInt32(3), row.GetString(4)) : null;

    public static HashSet<CandidateId> WaitingIds(GatherDatabase database) =>
        [.. database.Query("SELECT DISTINCT t.candidate FROM telling t WHERE t.candidate IS NOT NULL AND " + IsNews, row => new CandidateId(row.GetString(0)))];

    public static void Place(GatherDatabase database, IEnumerable<Placing> placings)
    {
        foreach (var placing in placings)
        {
            database.Run(
                "UPDATE telling SET candidate = $candidate, place = $place, place_why = $why WHERE id = $id",
                ("$candidate", placing.Candidate.Value), ("$place", placing.Place), ("$why", placing.Why), ("$id", placing.Telling.Value));
        }
    }

    public static void ReplaceLikenesses(GatherDatabase database, IEnumerable<(CandidateId One, CandidateId Other, string Why)> pairs)
    {
        database.Run("DELETE FROM likeness");
        foreach (var (one, other, why) in pairs)
            database.Run("REPLACE INTO likeness (one, other, why) VALUES ($one, $other, $why)", ("$one", one.Value), ("$other", other.Value), ("$why", why));
    }

    public static List<WaitingCandidate> Waiting(GatherDatabase database) =>
    [
        .. database.Query(
            "SELECT t.candidate, t.canonical, t.published, t.source FROM telling t WHERE t.candidate IS NOT NULL AND " + IsNews,
            row => (Candidate: row.GetString(0), Page: row.Text(1), Published: row.Time(2), Source: row.GetString(3)))
            .GroupBy(row => row.Candidate, StringComparer.Ordinal)
            .Select(group => new WaitingCandidate(
                new CandidateId(group.Key),
                group.Max(row => row.Published),
                [.. group.Select(row => row.Page).OfType<string>().Distinct().Select(page => new CanonicalUrl(page))],
                [.. group.Select(row => row.Source).Distinct().Select(source => new SourceId(source))]))
            .OrderByDescending(candidate => candidate.Newest)
            .ThenBy(candidate => candidate.Id.Value, StringComparer.Ordinal),
    ];

    /// <summary>Null where there is none of that id, or nothing of it waits.</summary>
    public static Candidate? Find(GatherDatabase database, CandidateId id)
    {
        var tellings = database.Query(
            $"SELECT {TellingTable.ColumnNames}, fate, place_why FROM telling WHERE candidate = $id AND fate <> 1 ORDER BY place",
            row => (Telling: TellingTable.Read(row), Fate: (TellingFate)row.GetInt32(14), Why: row.GetString(15)),
            ("$id", id.Value));
        var lead = tellings.FindIndex(t => t.Fate == TellingFate.Waiting);
        if (lead < 0)
            return null;

        return new Candidate
        {
            Id = id,
            Lead = tellings[lead].Telling,
            Also = [.. tellings.Where((_, index) => index != lead).Select(t => new OtherTelling(t.Telling, t.Why.Length > 0 ? t.Why : tellings[lead].Why))],
            MaybeSame = MaybeSame(database, id),
        };
    }

    // Each of two that are alike names the other, perhaps in other words; once is enough, and its own words are the ones to show.
    private static ImmutableArray<Likeness> MaybeSame(GatherDatabase database, CandidateId id) =>
    [
        .. database.Query(
            """
            SELECT l.candidate, l.why, MIN(l.side) FROM (
                SELECT other AS candidate, why, 0 AS side FROM likeness WHERE one = $id UNION ALL SELECT one, why, 1 FROM likeness WHERE other = $id) l
            WHERE EXISTS (SELECT 1 FROM telling t WHERE t.candidate = l.candidate AND t.fate = 0) GROUP BY l.candidate ORDER BY l.candidate
            """,
            row => new Likeness(new CandidateId(row.GetString(0)), row.GetString(1)),
            ("$id", id.Value)),
    ];
}
