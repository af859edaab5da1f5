using Microsoft.Data.Sqlite;

namespace CustomersRock.Gathering.State;

/// <summary>The SQLite file below the store: one connection, statements prepared once, one caller at a time.</summary>
internal sealed class GatherDatabase : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteCommand> prepared = new(StringComparer.Ordinal);
    private SqliteTransaction? transaction;

    private GatherDatabase(SqliteConnection connection) => this.connection = connection;

    public Lock Turn { get; } = new();

    /// <summary>Opens the file, or makes it, and brings its schema up to date.</summary>
    /// <exception cref="SqliteException">It is no database, or is damaged.</exception>
    /// <exception cref="StateDamagedException">A newer program wrote it.</exception>
    public static GatherDatabase Open(string path)
    {
        var address = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false };
        var database = new GatherDatabase(new SqliteConnection(address.ToString()));
        try
        {
            database.connection.Open();

            // WAL survives a kill at any instant; NORMAL may lose the last commits of a machine that loses its power, which are gathered again.
            database.Run("PRAGMA journal_mode = WAL");
            database.Run("PRAGMA synchronous = NORMAL");
            Schema.Update(database);
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    public int Run(string sql, params ReadOnlySpan<(string Name, object? Value)> values) => Command(sql, values).ExecuteNonQuery();

    public List<T> Query<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var reader = Command(sql, values).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(read(reader));

        return rows;
    }

    /// <summary>All of the work or none of it, also when the process is killed in the middle.</summary>
    public void Whole(Action work)
    {
        transaction = connection.BeginTransaction(deferred: false);
        try
        {
            work();
            transaction.Commit();
        }
        finally
        {
            transaction.Dispose();
            transaction = null;
        }
    }

    public void Dispose()
    {
        foreach (var command in prepared.Values)
            command.Dispose();

        connection.Dispose();
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
