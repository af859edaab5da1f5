using Microsoft.Data.Sqlite;

namespace CustomersRock.Gathering.State;

/// <summary>The SQLite file below the store: one connection, statements prepared once, one caller at a time.</summary>
internal sealed class GatherDatabase : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly string path;
    private readonly Dictionary<string, SqliteCommand> prepared = new(StringComparer.Ordinal);
    private SqliteTransaction? transaction;

    private GatherDatabase(string path)
    {
        this.path = path;
        connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
    }

    /// <summary>Whether the file turned out to be no database, or not ours.</summary>
    public bool IsDamaged { get; private set; }

    public Lock Turn { get; } = new();

    /// <summary>Opens the file, or makes it, and brings its schema up to date.</summary>
    /// <exception cref="IOException">It cannot be used: damaged (then the cause is <see cref="SqliteException"/>), not writable, the disk is full.</exception>
    /// <exception cref="StateDamagedException">A newer program wrote it.</exception>
    public static GatherDatabase Open(string path)
    {
        var database = new GatherDatabase(path);
        try
        {
            database.connection.Open();

            // WAL survives a kill at any instant; NORMAL may lose the last commits of a machine that loses its power, which are gathered again.
            database.Run("PRAGMA journal_mode = WAL");
            database.Run("PRAGMA synchronous = NORMAL");
            Schema.Update(database);
            return database;
        }
        catch (Exception e)
        {
            database.Dispose();
            if (e is SqliteException fault)
                throw StateFaults.Of(fault, path);

            throw;
        }
    }

    /// <exception cref="IOException">The file does not take it; the message says why and what to do.</exception>
    public int Run(string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        try
        {
            return Command(sql, values).ExecuteNonQuery();
        }
        catch (SqliteException fault)
        {
            throw Told(fault);
        }
    }

    /// <exception cref="IOException">The file cannot be read; the message says why and what to do.</exception>
    public List<T> Query<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        try
        {
            using var reader = Command(sql, values).ExecuteReader();
            var rows = new List<T>();
            while (reader.Read())
                rows.Add(read(reader));

            return rows;
        }
        catch (SqliteException fault)
        {
            throw Told(fault);
        }
    }

    /// <summary>All of the work or none of it, also when the process is killed in the middle.</summary>
    /// <exception cref="IOException">None of it is kept; the message says why and what to do.</exception>
    public void Whole(Action work)
    {
        try
        {
            transaction = connection.BeginTransaction(deferred: false);
            work();
            transaction.Commit();
        }
        catch (SqliteException fault)
        {
            throw Told(fault);
        }
        finally
        {
            transaction?.Dispose();
            transaction = null;
        }
    }

    public void Dispose()
    {
        foreach (var command in prepared.Values)
            command.Dispose();

        connection.Dispose();
    }

    private IOException Told(SqliteException fault)
    {
        IsDamaged |= StateFaults.IsDamage(fault);
        return StateFaults.Of(fault, path);
    }

    private SqliteCommand Command(string sql, ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (!prepared.TryGetValue(sql, out var command))
        {
            prepared[sql] = command = connection.CreateCommand();
#pragma warning disable CA2100 // every text of SQL is a constant of ours; values are parameters
            command.CommandText = sql;
#pragma warning restore CA2100
            foreach (var (name, _) in values)
                command.Parameters.Add(new SqliteParameter(name, null));
        }

        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i].Value ?? DBNull.Value;

        command.Transaction = transaction;
        return command;
    }
}
