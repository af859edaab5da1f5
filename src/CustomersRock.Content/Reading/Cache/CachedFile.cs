using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;

namespace CustomersRock.Content.Reading.Cache;

/// <summary>A file as it was read last time: stories and items, of which there are many. Of everything else there is little, and it is read anew.</summary>
/// <param name="File">All but the HTML of its body.</param>
/// <param name="Body">Where the HTML lies, to be loaded when a page shows it.</param>
internal sealed record CachedFile(ReadFile File, CachedBody Body)
{
    public static bool IsKept(ReadFile file) => file.Story is not null || file.Item is not null;

    public void Write(CacheWriter to)
    {
        to.Text(File.Path);
        to.Fingerprint(File.Print);
        to.Number(File.Size);
        to.Number(File.ModifiedTicks);
        to.Fingerprint(File.DefaultsPrint);
        to.Text(File.Address);
        to.Maybe(File.Story, (w, story) => CachedStory.Write(w, story, File.Path));
        to.Maybe(File.Item, (w, item) => CachedItem.Write(w, item, File.Path));
        to.Number(Body.Offset);
        to.Number(Body.Length);
        to.Number((long)Body.Hash);
        to.List(File.Diagnostics, static (w, d) => SavedDiagnostic.From(d).Write(w));
    }

    public static CachedFile Read(CacheReader from)
    {
        var path = from.Text();
        var file = new ReadFile
        {
            Path = path,
            Print = from.Fingerprint(),
            Size = from.Number(),
            ModifiedTicks = from.Number(),
            DefaultsPrint = from.Fingerprint(),
            Address = from.MaybeText(),
            Story = from.Maybe(r => CachedStory.Read(r, path)),
            Item = from.Maybe(r => CachedItem.Read(r, path)),
        };
        var body = new CachedBody(from.Number(), from.Whole(), (ulong)from.Number());
        var saved = from.Array(SavedDiagnostic.Read);
        return new CachedFile(saved.Length == 0 ? file : file with { Diagnostics = [.. saved.Select(d => d.Restore(AllRules.Find)).OfType<Diagnostic>()] }, body);
    }
}
