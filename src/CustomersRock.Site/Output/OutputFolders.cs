using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using CustomersRock.Content.Files;

namespace CustomersRock.Site.Output;

/// <summary>The times of all folders that a build's files lie in: whoever adds or removes a file changes its folder's time.</summary>
/// <remarks>Listing ten thousand folders costs far more than asking for their times. Where a file was added within the tick of the clock in which
/// we wrote its neighbour, it is found when its folder changes next.</remarks>
internal sealed class OutputFolders
{
    private readonly string output;
    private readonly Dictionary<string, Fingerprint> times;

    private OutputFolders(string output, Dictionary<string, Fingerprint> times)
    {
        this.output = output;
        this.times = times;
    }

    /// <summary>All times in one figure, the same in any order.</summary>
    public Fingerprint Sum => times.Values.Aggregate(new Fingerprint(), (all, one) => all + one);

    public static OutputFolders Look(string output, OutputRecord[] records)
    {
        var folders = Folders(records.Select(r => r.Path)).ToArray();
        var looks = new Fingerprint[folders.Length];
        Parallel.ForEach(Partitioner.Create(0, folders.Length), range =>
        {
            for (var i = range.Item1; i < range.Item2; i++)
                looks[i] = Time(output, folders[i]);
        });

        var times = new Dictionary<string, Fingerprint>(folders.Length, StringComparer.Ordinal);
        for (var i = 0; i < folders.Length; i++)
            times[folders[i]] = looks[i];

        return new OutputFolders(output, times);
    }

    /// <summary>Looks again where files were written or removed, and at the folders above.</summary>
    public void LookAgain(IEnumerable<string> paths)
    {
        foreach (var folder in Folders(paths))
        {
            if (Directory.Exists(Full(output, folder)))
                times[folder] = Time(output, folder);
            else
                times.Remove(folder);
        }
    }

    /// <summary>Each once, the output folder itself as the empty name.</summary>
    private static HashSet<string> Folders(IEnumerable<string> paths)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal) { "" };
        var known = folders.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var path in paths)
        {
            var folder = Parent(path);
            while (folder.Length > 0 && known.Add(folder))
                folder = Parent(folder);
        }

        return folders;
    }

    private static ReadOnlySpan<char> Parent(ReadOnlySpan<char> path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    private static string Full(string output, string folder) => string.Concat(output, "/", folder);

    private static Fingerprint Time(string output, string folder) =>
        Fingerprint.Of(MemoryMarshal.AsBytes(folder.AsSpan()), Directory.GetLastWriteTimeUtc(Full(output, folder)).Ticks);
}
