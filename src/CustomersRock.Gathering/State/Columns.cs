using System.Buffers.Binary;
using CustomersRock.Content.Files;
using Microsoft.Data.Sqlite;

namespace CustomersRock.Gathering.State;

/// <summary>Between our types and SQLite's.</summary>
internal static class Columns
{
    public static long? Of(DateTimeOffset? time) => time?.ToUnixTimeMilliseconds();

    public static long? Of(TimeSpan? span) => span is { } some ? (long)some.TotalMilliseconds : null;

    public static byte[] Of(Fingerprint print)
    {
        var bytes = new byte[Fingerprint.Length];
        print.WriteTo(bytes);
        return bytes;
    }

    public static string? Text(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static DateTimeOffset Time(this SqliteDataReader row, int column) => DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));

    public static DateTimeOffset? TimeOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.Time(column);

    public static TimeSpan? SpanOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : TimeSpan.FromMilliseconds(row.GetInt64(column));

    public static byte[] Bytes(this SqliteDataReader row, int column) => row.GetFieldValue<byte[]>(column);

    public static Fingerprint Print(this SqliteDataReader row, int column)
    {
        var bytes = row.Bytes(column);
        return new Fingerprint(BinaryPrimitives.ReadUInt64BigEndian(bytes), BinaryPrimitives.ReadUInt64BigEndian(bytes.AsSpan(sizeof(ulong))));
    }
}
