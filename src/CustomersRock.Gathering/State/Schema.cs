using System.Globalization;

namespace CustomersRock.Gathering.State;

/// <summary>The tables, version by version. A version that was released is never edited: the next one alters.</summary>
/// <remarks>Times are milliseconds since 1970, spans milliseconds.</remarks>
internal static class Schema
{
    private static readonly string[] Versions =
    [
        """
        CREATE TABLE source (
            id TEXT PRIMARY KEY, feed TEXT NOT NULL, etag TEXT, last_modified TEXT, validators_from TEXT, body_print BLOB,
            state INTEGER NOT NULL, since INTEGER NOT NULL, why TEXT NOT NULL, next_try INTEGER, next_why TEXT NOT NULL,
            last_try INTEGER, last_good INTEGER, newest INTEGER, failures INTEGER NOT NULL, failing_since INTEGER,
            moved_to TEXT, moving_since INTEGER, pace INTEGER NOT NULL, ttl INTEGER, gap INTEGER, habits BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE telling (
            number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, source TEXT NOT NULL, print BLOB NOT NULL, fate INTEGER NOT NULL, fate_why TEXT NOT NULL,
            title TEXT, url TEXT, canonical TEXT, published INTEGER NOT NULL, first_seen INTEGER NOT NULL, author TEXT, excerpt TEXT, text TEXT NOT NULL,
            language TEXT, categories TEXT NOT NULL, image TEXT, image_alt TEXT, likeness BLOB NOT NULL,
            candidate TEXT, place INTEGER, place_why TEXT NOT NULL DEFAULT ''
        ) STRICT;
        CREATE INDEX telling_of_source ON telling (source);
        CREATE INDEX telling_of_candidate ON telling (candidate);
        CREATE INDEX telling_by_day ON telling (published);

        CREATE TABLE likeness (one TEXT NOT NULL, other TEXT NOT NULL, why TEXT NOT NULL, PRIMARY KEY (one, other)) STRICT, WITHOUT ROWID;
        CREATE TABLE host_pause (host TEXT PRIMARY KEY, until INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE filter_line (source TEXT NOT NULL, line TEXT NOT NULL, decided INTEGER NOT NULL, PRIMARY KEY (source, line)) STRICT, WITHOUT ROWID;
        CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
        """,
    ];

    public static void Update(GatherDatabase database)
    {
        var version = database.Query("PRAGMA user_version", r => r.GetInt32(0))[0];
        if (version > Versions.Length)
            throw new StateDamagedException($"the state of the gatherer was written by a newer version of the program (schema {version}, this one knows {Versions.Length}); use that version");

        for (var next = version; next < Versions.Length; next++)
        {
            var sql = Versions[next];
            var number = string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {next + 1}");
            database.Whole(() =>
            {
                database.Run(sql);
                database.Run(number);
            });
        }
    }
}
