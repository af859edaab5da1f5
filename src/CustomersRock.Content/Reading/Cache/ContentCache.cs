using System.Buffers;
using System.Collections.Immutable;
using System.IO.Hashing;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using MemoryPack;

namespace CustomersRock.Content.Reading.Cache;

/// <summary>Keeps what was read between runs: of ten thousand stories with one edited, one is parsed.</summary>
/// <remarks>Two files below <c>.customersrock/</c>: the records, written anew and renamed, and the bodies, appended to. Who holds the build's lock may save.</remarks>
internal sealed class ContentCache(SiteFolder folder)
{
    private const int Chunk = 4 * 1024 * 1024;

    private static readonly Guid Program = typeof(ContentCache).Module.ModuleVersionId;

    private readonly string path = Path.Combine(folder.Cache, "content.cache");
    private Dictionary<string, (Fingerprint Print, CachedBody Body)> kept = new(StringComparer.Ordinal);
    private BodyFile? bodies;

    /// <summary>What the last run read; empty where there is nothing, or nothing that can be trusted.</summary>
    public ImmutableArray<ReadFile> Load()
    {
        if (Records() is not { } content || (bodies = BodyFile.Open(folder.Cache, content.Bodies, content.BodiesLength)) is null)
            return [];

        kept = new Dictionary<string, (Fingerprint, CachedBody)>(content.Files.Length, StringComparer.Ordinal);
        var files = ImmutableArray.CreateBuilder<ReadFile>(content.Files.Length);
        foreach (var cached in content.Files)
        {
            kept[cached.File.Path] = (cached.File.Print, cached.Body);
            var file = cached.ToReadFile();
            Attach(file.Body, cached.Body, bodies);
            files.Add(file);
        }

        return files.MoveToImmutable();
    }

    /// <summary>Writes the bodies that are new, then the records.</summary>
    public void Save(ImmutableArray<ReadFile> files)
    {
        Directory.CreateDirectory(folder.Cache);
        if (bodies is null || bodies.Length > (2 * LiveBytes()) + Chunk)
        {
            bodies = BodyFile.Create(folder.Cache);
            kept = new Dictionary<string, (Fingerprint, CachedBody)>(files.Length, StringComparer.Ordinal);
        }

        var records = AppendNew(files, bodies);
        SealedFile.Write(path, Program, MemoryPackSerializer.Serialize(new CacheContent(bodies.Name, bodies.Length, records)));
        kept = records.ToDictionary(r => r.File.Path, r => (r.File.Print, r.Body), StringComparer.Ordinal);
        RemoveOthers(bodies.Name);
    }

    public void Forget()
    {
        File.Delete(path);
        bodies = null;
        kept.Clear();
    }

    private CachedFile[] AppendNew(ImmutableArray<ReadFile> files, BodyFile into)
    {
        var records = new CachedFile[files.Length];
        var buffer = new ArrayBufferWriter<byte>(Chunk);
        for (var i = 0; i < records.Length; i++)
        {
            var file = files[i];
            if (!kept.TryGetValue(file.Path, out var known) || known.Print != file.Print)
                known = (file.Print, Add(file.Body, into, buffer));

            records[i] = CachedFile.From(file, known.Body);
            if (buffer.WrittenCount > Chunk / 2)
                Flush(into, buffer);
        }

        Flush(into, buffer);
        return records;
    }

    private static CachedBody Add(Body? body, BodyFile into, ArrayBufferWriter<byte> buffer)
    {
        if (body is null || body.Html.Utf8.Span is not { Length: > 0 } html)
            return default;

        var place = new CachedBody(into.Length + buffer.WrittenCount, html.Length, XxHash64.HashToUInt64(html));
        buffer.Write(html);
        return place;
    }

    private static void Flush(BodyFile into, ArrayBufferWriter<byte> buffer)
    {
        into.Append(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
    }

    private static void Attach(Body? body, CachedBody place, BodyFile from)
    {
        if (body is not null && place.Length > 0)
            body.Html = new SanitisedHtml(() => from.Read(place));
    }

    private long LiveBytes() => kept.Values.Sum(k => (long)k.Body.Length);

    private CacheContent? Records() =>
        SealedFile.Read(path, Program) is { } content ? MemoryPackSerializer.Deserialize<CacheContent>(content.Span) : null;

    private void RemoveOthers(string current)
    {
        foreach (var file in Directory.EnumerateFiles(folder.Cache, "bodies-*.cache"))
        {
            if (Path.GetFileName(file) != current)
                File.Delete(file);
        }
    }
}
