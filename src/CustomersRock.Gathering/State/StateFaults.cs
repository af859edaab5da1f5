using Microsoft.Data.Sqlite;

namespace CustomersRock.Gathering.State;

/// <summary>What SQLite complains of, in words that say where and what to do.</summary>
internal static class StateFaults
{
    // https://sqlite.org/rescode.html
    private const int Error = 1;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    public static bool IsDamage(SqliteException fault) => fault.SqliteErrorCode is Corrupt or NotADatabase || IsForeign(fault);

    // Our SQL is constant: where it names what is not there, or makes what is, the file is not as we left it.
    private static bool IsForeign(SqliteException fault) => fault.SqliteErrorCode == Error
        && (fault.Message.Contains("no such ", StringComparison.Ordinal) || fault.Message.Contains("already exists", StringComparison.Ordinal));

    /// <param name="fault">Stays within.</param>
    /// <param name="path">Of the database.</param>
    public static IOException Of(SqliteException fault, string path) => new($"the state of the gatherer ({path}) {Words(fault, path)}", fault);

    private static string Words(SqliteException fault, string path) => fault.SqliteErrorCode switch
    {
        _ when IsDamage(fault) => $"is damaged; it is put aside as {Path.GetFileName(GatherStore.Aside(path))}. Run the command again: what was in it is gathered again",
        Full => "cannot be written, the disk is full; make room and run the command again: what was kept before is whole",
        Busy or Locked => "is in use by another program; wait for it to end",
        ReadOnly or CannotOpen => "cannot be opened for writing; look at the permissions of its folder",
        InputOutput => "cannot be read or written: the disk is full, or has a fault",
        _ => $"cannot be used: {fault.Message}",
    };
}
