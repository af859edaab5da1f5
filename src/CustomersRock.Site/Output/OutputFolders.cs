using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using CustomersRock.Content.Files;

namespace CustomersRock.Site.Output;

/// <summary>The times of all folders that a build's files lie in, in one figure: whoever adds or removes a file changes its folder's time.</summary>
/// <remarks>Listing ten thousand folders costs far more than asking for their times. Where a file was added within the tick of the clock in which
/// we wrote its neighbour, it is found when its folder changes next.</remarks>
internal static class OutputFolders
{
    public static Fingerprint Stamp(string output, OutputRecord[] records)
    {
        var sum = new ConcurrentBag<Fingerprint>();
        Parallel.ForEach(
            Partitioner.Create([.. Folders(records)], loadBalance: true),
            () => new Fingerprint(),
            (folder, _, subtotal) => subtotal + Stamp(output, folder),
            sum.Add);
        return sum.Aggregate(new Fingerprint(), (all, one) => all + one);
    }

    /// <summary>Each once, the output folder itself as the empty name.</summary>
    private static HashSet<string> Folders(OutputRecord[] records)
    {
        var folders = new HashSet<string>(records.Length, StringComparer.Ordinal) { "" };
        var known = folders.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var record in records)
        {
            var folder = Parent(record.Path);
            while (folder.Length > 0 && known.Add(folder))
                folder = Parent(folder);
        }

        return folders;
    }

    private static ReadOnlySpan<char> Parent(ReadOnlySpan<char> path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    private static Fingerprint Stamp(string output, string folder) => Fingerprint.Of(
        MemoryMarshal.AsBytes(folder.AsSpan()), Directory.GetLastWriteTimeUtc(string.Concat(output, "/", folder)).Ticks);
}
