using CustomersRock.Content.Model;
using CustomersRock.Gathering.Health;
using Microsoft.Data.Sqlite;

namespace CustomersRock.Gathering.State;

/// <summary>One row a source.</summary>
internal static class SourceTable
{
    private const string ColumnNames = "id, feed, etag, last_modified, body_print, state, since, why, next_try, next_why, last_try, last_good, newest, failures, " +
        "failing_since, moved_to, moving_since, pace, ttl, gap, validators_from";

    private const string Save = "REPLACE INTO source (" + ColumnNames + ", habits) VALUES ($id, $feed, $etag, $modified, $body, $state, $since, $why, $next, $nextWhy, " +
        "$lastTry, $lastGood, $newest, $failures, $failing, $movedTo, $moving, $pace, $ttl, $gap, $from, COALESCE($habits, (SELECT habits FROM source WHERE id = $id), x''))";

    public static List<SourceMemory> All(GatherDatabase database) => database.Query("SELECT " + ColumnNames + " FROM source", Read);

    /// <summary>Null where the source is not known yet.</summary>
    public static SourceMemory? Find(GatherDatabase database, SourceId source) =>
        database.Query("SELECT " + ColumnNames + " FROM source WHERE id = $id", Read, ("$id", source.Value)) is [var memory] ? memory : null;

    public static SourceHabits Habits(GatherDatabase database, SourceId source) =>
        database.Query("SELECT habits FROM source WHERE id = $id", row => HabitsForm.Read(row.Bytes(0)), ("$id", source.Value)) is [var habits] ? habits : SourceHabits.None;

    public static void Put(GatherDatabase database, SourceMemory memory)
    {
        var health = memory.Health;
        database.Run(
            Save,
            ("$id", health.Source.Value), ("$feed", memory.Feed), ("$etag", memory.ETag), ("$modified", memory.LastModified),
            ("$body", memory.BodyPrint is { } print ? Columns.Of(print) : null), ("$state", (int)health.State), ("$since", Columns.Of(health.Since)),
            ("$why", health.Why), ("$next", Columns.Of(health.NextTry)), ("$nextWhy", memory.NextWhy), ("$lastTry", Columns.Of(memory.LastTry)),
            ("$lastGood", Columns.Of(health.LastGood)), ("$newest", Columns.Of(health.Newest)), ("$failures", memory.Failures),
            ("$failing", Columns.Of(memory.FailingSince)), ("$movedTo", health.MovedTo), ("$moving", Columns.Of(memory.MovingSince)),
            ("$pace", Columns.Of(memory.Pace)), ("$ttl", Columns.Of(memory.TimeToLive)), ("$gap", Columns.Of(memory.Gap)),
            ("$from", memory.ValidatorsFrom), ("$habits", memory.Habits is { } habits ? HabitsForm.Write(habits) : null));
    }

    private static SourceMemory Read(SqliteDataReader row) => new()
    {
        Health = new SourceHealth
        {
            Source = new SourceId(row.GetString(0)),
            State = (HealthState)row.GetInt32(5),
            Since = row.Time(6),
            Why = row.GetString(7),
            NextTry = row.TimeOrNull(8),
            LastGood = row.TimeOrNull(11),
            Newest = row.TimeOrNull(12),
            MovedTo = row.Text(15),
        },
        Feed = row.GetString(1),
        ETag = row.Text(2),
        LastModified = row.Text(3),
        ValidatorsFrom = row.Text(20),
        BodyPrint = row.IsDBNull(4) ? null : row.Print(4),
        NextWhy = row.GetString(9),
        LastTry = row.TimeOrNull(10),
        Failures = row.GetInt32(13),
        FailingSince = row.TimeOrNull(14),
        MovingSince = row.TimeOrNull(16),
        Pace = row.SpanOrNull(17) ?? TimeSpan.Zero,
        TimeToLive = row.SpanOrNull(18),
        Gap = row.SpanOrNull(19),
    };
}
