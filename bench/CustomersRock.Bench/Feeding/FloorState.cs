using System.Collections.Concurrent;

namespace CustomersRock.Bench.Feeding;

/// <summary>The tags of the last time, in a file: address, tab, tag.</summary>
/// <param name="path">Empty for none.</param>
internal sealed class FloorState(string path)
{
    private readonly Dictionary<string, string> before = File.Exists(path)
        ? File.ReadLines(path).Select(line => line.Split('\t')).ToDictionary(c => c[0], c => c[1], StringComparer.Ordinal)
        : [];

    private readonly ConcurrentDictionary<string, string> now = new(StringComparer.Ordinal);

    public string? Find(Uri feed) => before.GetValueOrDefault(feed.AbsoluteUri);

    public void Note(Uri feed, string tag) => now[feed.AbsoluteUri] = tag;

    public void Save()
    {
        if (path.Length > 0)
            File.WriteAllLines(path, now.Select(p => $"{p.Key}\t{p.Value}"));
    }
}
