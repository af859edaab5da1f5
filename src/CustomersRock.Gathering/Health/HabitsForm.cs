using System.Text;

namespace CustomersRock.Gathering.Health;

/// <summary>Habits as bytes, for the store.</summary>
internal static class HabitsForm
{
    private const byte Version = 1;

    public static byte[] Write(SourceHabits habits)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write(Version);
        writer.Write(habits.FeedTitle ?? "");
        writer.Write(habits.Vouched);
        writer.Write7BitEncodedInt(habits.Entries);
        writer.Write7BitEncodedInt(habits.Batches);
        writer.Write7BitEncodedInt(habits.LargestBatch);
        writer.Write7BitEncodedInt(habits.Tokens);
        Write(writer, habits.CommonWords);
        Write(writer, habits.Hosts);
        if (habits.Entries > 0)
            writer.Write(habits.Known.ToBytes());

        writer.Flush();
        return bytes.ToArray();
    }

    /// <summary>Habits of another version are none: they are learnt anew.</summary>
    public static SourceHabits Read(byte[] bytes)
    {
        if (bytes is not [Version, ..])
            return SourceHabits.None;

        using var reader = new BinaryReader(new MemoryStream(bytes, 1, bytes.Length - 1), Encoding.UTF8);
        var title = reader.ReadString();
        var habits = new SourceHabits
        {
            FeedTitle = title.Length == 0 ? null : title,
            Vouched = reader.ReadBoolean(),
            Entries = reader.Read7BitEncodedInt(),
            Batches = reader.Read7BitEncodedInt(),
            LargestBatch = reader.Read7BitEncodedInt(),
            Tokens = reader.Read7BitEncodedInt(),
            CommonWords = ReadCounts(reader),
            Hosts = ReadCounts(reader),
        };
        return habits.Entries > 0 ? habits with { Known = new WordMemory(reader.ReadBytes(WordMemory.Length)) } : habits;
    }

    private static void Write(BinaryWriter writer, IReadOnlyDictionary<string, int> counts)
    {
        writer.Write7BitEncodedInt(counts.Count);
        foreach (var (word, count) in counts.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            writer.Write(word);
            writer.Write7BitEncodedInt(count);
        }
    }

    private static Dictionary<string, int> ReadCounts(BinaryReader reader)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
            counts[reader.ReadString()] = reader.Read7BitEncodedInt();

        return counts;
    }
}
