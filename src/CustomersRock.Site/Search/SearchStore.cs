using System.Collections.Immutable;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Files;

namespace CustomersRock.Site.Search;

/// <summary>Keeps the index from build to build, in memory and in a file of the cache.</summary>
internal sealed class SearchStore(SiteFolder folder)
{
    private static readonly Guid Program = typeof(SearchStore).Module.ModuleVersionId;

    private readonly string path = Path.Combine(folder.Cache, "search.cache");
    private SearchIndex? last;
    private SearchIndex? kept;

    /// <summary>The index of a catalog.</summary>
    public SearchShelf Of(Catalog catalog)
    {
        var texts = SearchTexts.Of(catalog);
        last = Indexer.Update(last ??= kept = Load(), texts);
        return new SearchShelf(last, texts);
    }

    /// <summary>The next build begins from nothing.</summary>
    public void Forget() => last = SearchIndex.Empty;

    /// <summary>Writes what is new to the cache.</summary>
    /// <exception cref="IOException">The folder may not be written, or the disk is full.</exception>
    public void Keep()
    {
        if (last is not { } index || ReferenceEquals(index, kept))
            return;

        var writer = new CacheWriter();
        writer.Fingerprint(index.Basis);
        writer.List(index.Entries, static (w, entry) =>
        {
            w.Text(entry.Key);
            w.Fingerprint(entry.Print);
        });
        writer.List(index.Leaves, static (w, leaf) =>
        {
            w.Text(leaf.First);
            w.Utf8(leaf.Text);
        });
        writer.List(index.Near, static (w, file) => w.Utf8(file));
        Directory.CreateDirectory(folder.Cache);
        SealedFile.Write(path, Program, writer.Written);
        kept = index;
    }

    private SearchIndex Load()
    {
        if (SealedFile.Read(path, Program) is not { } content)
            return SearchIndex.Empty;

        var reader = new CacheReader(content);
        return new SearchIndex
        {
            Basis = reader.Fingerprint(),
            Entries = reader.List(static r => new IndexedEntry(r.Text(), r.Fingerprint())),
            Leaves = reader.List(static r => new Leaf(r.Text(), r.Utf8())),
            Near = reader.List(static r => r.Utf8()),
        };
    }
}
