using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;

namespace CustomersRock.Curation.Tagging.Models;

/// <summary>The items to measure by, compressed: they are only unpacked to learn.</summary>
internal static class AnchorFile
{
    public static byte[] Pack(ImmutableArray<AnchorItem> items, int outputs)
    {
        using var memory = new MemoryStream();
        using (var packed = new BinaryWriter(new BrotliStream(memory, CompressionLevel.SmallestSize), Encoding.UTF8))
        {
            packed.Write(items.Length);
            packed.Write(outputs);
            foreach (var item in items)
                Write(packed, item);
        }

        return memory.ToArray();
    }

    /// <exception cref="InvalidDataException">These bytes were not written by <see cref="Pack"/>.</exception>
    public static ImmutableArray<AnchorItem> Unpack(byte[] bytes)
    {
        if (bytes.Length == 0)
            return [];

        try
        {
            using var reader = new BinaryReader(new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress), Encoding.UTF8);
            var (count, outputs) = (reader.ReadInt32(), reader.ReadInt32());
            var items = ImmutableArray.CreateBuilder<AnchorItem>();
            for (var i = 0; i < count; i++)
                items.Add(Read(reader, outputs));

            return items.ToImmutable();
        }
        catch (Exception e) when (e is EndOfStreamException or InvalidOperationException)
        {
            throw new InvalidDataException("the model of the tagger is cut short or broken; customersrock tag train makes it anew.", e);
        }
    }

    private static void Write(BinaryWriter packed, AnchorItem item)
    {
        packed.Write(item.Text.Title);
        packed.Write(item.Text.Excerpt);
        packed.Write(item.Text.Language ?? "");
        foreach (var answer in item.Answers)
            packed.Write(answer);

        foreach (var score in item.Scores)
            packed.Write((Half)score);
    }

    private static AnchorItem Read(BinaryReader reader, int outputs)
    {
        var text = new ItemText(reader.ReadString(), reader.ReadString()) { Language = reader.ReadString() is { Length: > 0 } language ? language : null };
        var answers = new bool[outputs];
        for (var i = 0; i < outputs; i++)
            answers[i] = reader.ReadBoolean();

        var scores = new float[outputs];
        for (var i = 0; i < outputs; i++)
            scores[i] = (float)reader.ReadHalf();

        return new AnchorItem(text, [.. answers], [.. scores]);
    }
}
