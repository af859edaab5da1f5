using System.Buffers;
using System.Collections.Immutable;
using System.IO.Hashing;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;

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
        if (SealedFile.Read(path, Program) is not { } content)
            return [];

        var reader = new CacheReader(content);
        bodies = BodyFile.Open(folder.Cache, reader.Text(), reader.Number());
        if (bodies is null)
            return [];

        var records = reader.Array(CachedFile.Read);
        kept = Places(records);
        foreach (var record in records)
            Attach(record.File.Body, record.Body, bodies);

        return [.. records.Select(r => r.File)];
    }

    /// <summary>Writes the bodies that are new, then the records.</summary>
    public void Save(ImmutableArray<ReadFile> files)
    {
        Directory.CreateDirectory(folder.Cache);
        if (bodies is null || bodies.Length > (2 * LiveBytes()) + Chunk)
        {
            bodies = BodyFile.Create(folder.Cache);
            kept.Clear();
        }

        var records = AppendNew(files, bodies);
        var writer = new CacheWriter();
        writer.Text(bodies.Name);
        writer.Number(bodies.Length);
        writer.List(records, static (w, record) => record.Write(w));
        SealedFile.Write(path, Program, writer.Written);
        kept = Places(records);
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
        var records = new List<CachedFile>(files.Length);
        var buffer = new ArrayBufferWriter<byte>(Chunk);
        foreach (var file in files)
        {
            if (!CachedFile.IsKept(file))
                continue;

            if (!kept.TryGetValue(file.Path, out var known) || known.Print != file.Print)
                known = (file.Print, Add(file.Body, into, buffer));

            records.Add(new CachedFile(file, known.Body));
            if (buffer.WrittenCount > Chunk / 2)
                Flush(into, buffer);
        }

        Flush(into, buffer);
        return [.. records];
    }

    private static Dictionary<string, (Fingerprint Print, CachedBody Body)> Places(CachedFile[] records)
    {
        var places = new Dictionary<string, (Fingerprint, CachedBody)>(records.Length, StringComparer.Ordinal);
        foreach (var record in records)
            places[record.File.Path] = (record.File.Print, record.Body);

        return places;
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

    private void RemoveOthers(string current)
    {
        foreach (var file in Directory.EnumerateFiles(folder.Cache, "bodies-*.cache"))
        {
            if (Path.GetFileName(file) != current)
                File.Delete(file);
        }
    }
}
