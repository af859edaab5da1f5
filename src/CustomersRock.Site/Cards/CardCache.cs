using CustomersRock.Content.Files;

namespace CustomersRock.Site.Cards;

/// <summary>Finished cards on disk, by print, in folders by its first two digits.</summary>
internal sealed class CardCache(string folder)
{
    /// <summary>None is half as large.</summary>
    private const int LargestCard = 1024 * 1024;

    private const string Ending = ".png";

    /// <summary>Null where there is none, or where a power cut left half of one.</summary>
    public byte[]? Find(Fingerprint print)
    {
        var path = PathOf(print.ToString());
        return File.Exists(path) && BoundedFile.Read(path, LargestCard) is { } png && png.AsSpan().EndsWith(PngWriter.End) ? png : null;
    }

    /// <exception cref="IOException">The disk is full, or the folder may not be written.</exception>
    public void Keep(Fingerprint print, ReadOnlySpan<byte> png)
    {
        var path = PathOf(print.ToString());
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        AtomicFile.Write(path, png);
    }

    /// <summary>Removes what the site no longer shows from the folders that were added to: so none grows, and no build lists them all.</summary>
    public void Prune(IEnumerable<Fingerprint> added, IEnumerable<Fingerprint> shown)
    {
        var keep = shown.Select(p => p.ToString()).ToHashSet(StringComparer.Ordinal);
        foreach (var full in added.Select(p => FolderOf(p.ToString())).Distinct(StringComparer.Ordinal))
        {
            foreach (var file in Directory.EnumerateFiles(full).ToArray())
            {
                if (!keep.Contains(Path.GetFileNameWithoutExtension(file)))
                    File.Delete(file);
            }
        }
    }

    private string FolderOf(string name) => Path.Combine(folder, name[..2]);

    private string PathOf(string name) => Path.Combine(FolderOf(name), name + Ending);
}
