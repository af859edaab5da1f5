using System.Collections.Immutable;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;

namespace CustomersRock.Gathering.Matching;

/// <summary>A print as bytes, some 500 of them, for keeping beside its telling.</summary>
public static class TellingPrintFile
{
    /// <summary>Raised whenever a print would come out otherwise for the same telling: prints of different versions cannot be compared.</summary>
    public const int Version = 1;

    public static byte[] Write(TellingPrint print)
    {
        var writer = new CacheWriter(1024);
        writer.Number(Version);
        writer.Text(print.Id.Value);
        writer.Text(print.Source.Value);
        writer.Time(print.Published);
        writer.Time(print.FirstSeen);
        writer.Number((long)print.GuidHash);
        writer.Flag(print.IsOldRevision);
        writer.Text(print.Canonical?.Value);
        writer.Flag(print.IsLink);
        writer.Flag(print.IsRepost);
        writer.Number(print.Words);
        writer.Number((long)print.TextHash);
        WriteHashes(writer, print.TitleWords);
        WriteHashes(writer, print.Whole);
        WriteHashes(writer, print.Opening);
        writer.Text(print.Names);
        WriteHashes(writer, print.NameParts);
        return writer.Written.ToArray();
    }

    /// <summary>Null for bytes of another version, or that are none of ours: make the print anew.</summary>
    public static TellingPrint? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var reader = new CacheReader(bytes);
            return reader.Number() == Version ? Read(reader) : null;
        }
        catch (Exception fault) when (fault is IndexOutOfRangeException or ArgumentException or OverflowException or OutOfMemoryException)
        {
            return null;
        }
    }

    private static TellingPrint Read(CacheReader reader) => new()
    {
        Id = new TellingId(reader.Text()),
        Source = new SourceId(reader.Text()),
        Published = reader.Time(),
        FirstSeen = reader.Time(),
        GuidHash = (ulong)reader.Number(),
        IsOldRevision = reader.Flag(),
        Canonical = reader.MaybeText() is { } page ? new CanonicalUrl(page) : null,
        IsLink = reader.Flag(),
        IsRepost = reader.Flag(),
        Words = reader.Whole(),
        TextHash = (ulong)reader.Number(),
        TitleWords = ReadHashes(reader),
        Whole = ReadHashes(reader),
        Opening = ReadHashes(reader),
        Names = reader.Text(),
        NameParts = ReadHashes(reader),
    };

    /// <summary>Sorted numbers are short as differences.</summary>
    private static void WriteHashes(CacheWriter writer, ImmutableArray<uint> hashes)
    {
        writer.Number(hashes.Length);
        var before = 0u;
        foreach (var hash in hashes)
        {
            writer.Number(hash - before);
            before = hash;
        }
    }

    private static ImmutableArray<uint> ReadHashes(CacheReader reader)
    {
        var before = 0u;
        return reader.List(r => before += (uint)r.Number());
    }
}
