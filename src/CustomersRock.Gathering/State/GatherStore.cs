using CustomersRock.Content.Model;
using CustomersRock.Gathering.Health;
using Microsoft.Data.Sqlite;

namespace CustomersRock.Gathering.State;

/// <summary>What the gatherer remembers: a cache and a waiting room in SQLite. Deleting it costs bandwidth, never knowledge.</summary>
/// <remarks>May be called from several threads.</remarks>
public sealed class GatherStore : IDisposable
{
    // Names of facts.
    private const string Unplaced = "unplaced";
    private const string Word = "word";

    private readonly GatherDatabase database;
    private readonly string path;

    private GatherStore(GatherDatabase database, string path, string? warning)
    {
        this.database = database;
        this.path = path;
        Warning = warning;
    }

    /// <summary>What happened on opening; null where all was well.</summary>
    public string? Warning { get; }

    /// <summary>Opens the state, or begins one. A damaged one is put aside under another name: what is in it will be gathered again.</summary>
    /// <remarks>Damage that shows later only ends that call with an <see cref="IOException"/>; then it is put aside when the store is closed.</remarks>
    /// <exception cref="IOException">The folder may not be written, the disk is full, or a newer program wrote the state.</exception>
    public static GatherStore Open(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            return new GatherStore(GatherDatabase.Open(path), path, null);
        }
        catch (IOException told) when (told.InnerException is SqliteException fault && StateFaults.IsDamage(fault))
        {
            PutAside(path);
            return new GatherStore(GatherDatabase.Open(path), path, $"the state of the gatherer was damaged; it was put aside as {Path.GetFileName(Aside(path))} and begun anew; customersrock gather fills it again");
        }
    }

    public Dictionary<SourceId, SourceMemory> Sources()
    {
        lock (database.Turn)
            return SourceTable.All(database).ToDictionary(m => m.Health.Source);
    }

    /// <summary>What a source is usually like; nothing is known of one that was never read.</summary>
    public SourceHabits Habits(SourceId source)
    {
        lock (database.Turn)
            return SourceTable.Habits(database, source);
    }

    public Dictionary<TellingId, KnownEntry> Known(SourceId source)
    {
        lock (database.Turn)
            return TellingTable.Known(database, source);
    }

    /// <summary>Stores visits, all of them or none.</summary>
    public void Save(IReadOnlyCollection<VisitRecord> visits)
    {
        lock (database.Turn)
        {
            database.Whole(() =>
            {
                foreach (var visit in visits)
                    Put(visit);
            });
        }
    }

    /// <summary>Tellings that appeared, or were first seen, since then, each as <paramref name="read"/> makes it: their bytes are not all held at once.</summary>
    public List<T> Likenesses<T>(DateTimeOffset since, Func<LikenessRow, T> read)
    {
        lock (database.Turn)
            return CandidateTable.Likenesses(database, since, read);
    }

    /// <param name="placings">Which telling belongs to which candidate.</param>
    /// <param name="maybeSame">Candidates that may be the same event.</param>
    /// <param name="word">A print of the editors' word that was followed.</param>
    public void Place(IReadOnlyCollection<Placing> placings, IReadOnlyCollection<(CandidateId One, CandidateId Other, string Why)> maybeSame, string word)
    {
        lock (database.Turn)
        {
            database.Whole(() =>
            {
                CandidateTable.Place(database, placings);
                CandidateTable.ReplaceLikenesses(database, maybeSame);
                PutFact(Unplaced, "");
                PutFact(Word, word);
            });
        }
    }

    /// <summary>True when something was stored after stories were last told apart, or editors have spoken since.</summary>
    /// <param name="word">A print of their word.</param>
    public bool HasUnplaced(string word)
    {
        lock (database.Turn)
            return Fact(Unplaced).Length > 0 || (Fact(Word) is { Length: > 0 } followed && followed != word);
    }

    /// <summary>The ids of all that waits.</summary>
    public HashSet<CandidateId> WaitingIds()
    {
        lock (database.Turn)
            return CandidateTable.WaitingIds(database);
    }

    /// <summary>All that waits for an editor, the newest first.</summary>
    public List<WaitingCandidate> Waiting()
    {
        lock (database.Turn)
            return CandidateTable.Waiting(database);
    }

    /// <summary>Null where there is none of that id.</summary>
    public Candidate? Find(CandidateId id)
    {
        lock (database.Turn)
            return CandidateTable.Find(database, id);
    }

    /// <summary>Hosts that want to be left alone, and until when.</summary>
    public List<KeyValuePair<string, DateTimeOffset>> Pauses()
    {
        lock (database.Turn)
            return database.Query("SELECT host, until FROM host_pause ORDER BY host", row => KeyValuePair.Create(row.GetString(0), row.Time(1)));
    }

    /// <summary>How many entries each line of Include and Exclude has decided so far, by source; also how many no line of Include wanted.</summary>
    public List<(SourceId Source, string Line, int Entries)> FilterLines()
    {
        lock (database.Turn)
            return database.Query("SELECT source, line, decided FROM filter_line ORDER BY source, decided DESC, line", row => (new SourceId(row.GetString(0)), row.GetString(1), row.GetInt32(2)));
    }

    /// <summary>An editor has looked: what was held goes to the inbox, and what was given up is asked again.</summary>
    /// <param name="source">That is let in.</param>
    /// <param name="now">When.</param>
    /// <param name="feed">Where it is read. Where given, the word is kept also of a source that is not known yet.</param>
    /// <returns>How many entries were held; null where the source is not known yet.</returns>
    public int? Release(SourceId source, DateTimeOffset now, string? feed = null)
    {
        lock (database.Turn)
        {
            if (SourceTable.Find(database, source) is not { } memory)
            {
                if (feed is not null)
                    database.Whole(() => SourceTable.Put(database, SourceMemory.Fresh(source, feed, now).Released(now)));

                return null;
            }

            var held = 0;
            database.Whole(() =>
            {
                SourceTable.Put(database, memory.Released(now));
                held = database.Run("UPDATE telling SET fate = 0, fate_why = '' WHERE source = $source AND fate = 1", ("$source", source.Value));
                PutFact(Unplaced, "released");
            });
            return held;
        }
    }

    public void Dispose()
    {
        database.Dispose();
        if (database.IsDamaged)
            PutAside(path);
    }

    /// <summary>Where a damaged state goes.</summary>
    internal static string Aside(string path) => path + ".damaged";

    private void Put(VisitRecord visit)
    {
        SourceTable.Put(database, visit.Memory);
        foreach (var telling in visit.Tellings)
            TellingTable.Put(database, telling);

        foreach (var (line, count) in visit.FilterLines)
        {
            database.Run(
                "INSERT INTO filter_line (source, line, decided) VALUES ($source, $line, $count) ON CONFLICT DO UPDATE SET decided = decided + $count",
                ("$source", visit.Memory.Health.Source.Value), ("$line", line), ("$count", count));
        }

        if (visit.Pause is { } pause)
            database.Run("REPLACE INTO host_pause (host, until) VALUES ($host, $until)", ("$host", pause.Host), ("$until", Columns.Of(pause.Until)));

        if (!visit.Tellings.IsEmpty)
            PutFact(Unplaced, "gathered");
    }

    private string Fact(string name) => database.Query("SELECT value FROM fact WHERE name = $name", row => row.GetString(0), ("$name", name)) is [var value, ..] ? value : "";

    private void PutFact(string name, string value) => database.Run("REPLACE INTO fact (name, value) VALUES ($name, $value)", ("$name", name), ("$value", value));

    private static void PutAside(string path)
    {
        string[] endings = ["", "-wal", "-shm"];
        foreach (var ending in endings)
        {
            if (File.Exists(path + ending))
                File.Move(path + ending, Aside(path) + ending, overwrite: true);
        }
    }
}
