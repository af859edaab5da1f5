using System.IO.Enumeration;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using CustomersRock.Content.Files;

namespace CustomersRock.Site.Output;

/// <summary>The names, sizes and times of all files of a folder in one figure: the cheap question whether anything has changed.</summary>
/// <param name="Sum">Of the hashes of all files, so that the order in which the disk lists them does not matter.</param>
/// <param name="Count">Of files.</param>
/// <param name="Newest">Time of the last change, UTC ticks; coarse clocks are rounded up (see <see cref="FileClock"/>).</param>
internal readonly record struct FolderStamp(Fingerprint Sum, int Count, long Newest)
{
    /// <summary>Of folders and single files; what is missing counts as empty.</summary>
    public static FolderStamp Of(params ReadOnlySpan<string> paths)
    {
        var stamp = new FolderStamp();
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
                stamp += OfFolder(path);
            else if (new FileInfo(path) is { Exists: true } file)
                stamp += Of(file.Name, file.Length, file.LastWriteTimeUtc.Ticks);
        }

        return stamp;
    }

    public static FolderStamp operator +(FolderStamp left, FolderStamp right) =>
        new(left.Sum + right.Sum, left.Count + right.Count, Math.Max(left.Newest, right.Newest));

    private static FolderStamp OfFolder(string root)
    {
        var stamp = new FolderStamp();
        foreach (var piece in FolderPieces.Walk(root, (folder, deep) => Piece(root.Length, folder, deep), _ => true))
            stamp += piece;

        return stamp;
    }

    private static List<FolderStamp> Piece(int rootLength, string folder, bool deep)
    {
        var stamp = new FolderStamp();
        var files = new FileSystemEnumerable<FolderStamp>(
            folder, (ref FileSystemEntry entry) => Of(rootLength, ref entry), new EnumerationOptions { RecurseSubdirectories = deep, AttributesToSkip = 0 })
        {
            ShouldRecursePredicate = (ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
        };
        foreach (var file in files)
            stamp += file;

        return [stamp];
    }

    private static FolderStamp Of(int rootLength, ref FileSystemEntry entry)
    {
        var ticks = entry.LastWriteTimeUtc.UtcTicks;
        return new FolderStamp(Hash(entry.Directory[rootLength..], entry.FileName, entry.Length, ticks), 1, FileClock.Settled(ticks));
    }

    private static FolderStamp Of(string name, long size, long ticks) => new(Hash([], name, size, ticks), 1, FileClock.Settled(ticks));

    private static Fingerprint Hash(ReadOnlySpan<char> folder, ReadOnlySpan<char> name, long size, long ticks)
    {
        ReadOnlySpan<long> seed = [size, ticks, (long)XxHash3.HashToUInt64(MemoryMarshal.AsBytes(folder))];
        return Fingerprint.Of(MemoryMarshal.AsBytes(name), (long)XxHash3.HashToUInt64(MemoryMarshal.AsBytes(seed)));
    }
}
