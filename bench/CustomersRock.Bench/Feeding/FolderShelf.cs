using System.Globalization;

namespace CustomersRock.Bench.Feeding;

/// <summary>The files of a folder, on every host alike. They are read anew each time, so that one may be edited meanwhile.</summary>
internal sealed class FolderShelf(string folder) : IFeedShelf
{
    private static readonly (string Ending, string ContentType)[] Types =
    [
        (".rss.xml", "application/rss+xml"), (".atom.xml", "application/atom+xml"), (".feed.json", "application/feed+json"),
        (".rdf", "application/rdf+xml"), (".rss", "application/rss+xml"), (".atom", "application/atom+xml"),
        (".xml", "application/xml"), (".json", "application/json"), (".html", "text/html"),
    ];

    public FeedAnswer? Find(string host, string path)
    {
        // A name and nothing else: no way leads out of the folder.
        var name = path.TrimStart('/');
        var file = new FileInfo(Path.Combine(folder, name));
        var (ending, type) = Types.FirstOrDefault(t => name.EndsWith(t.Ending, StringComparison.Ordinal));
        if (ending is null || name != Path.GetFileName(name) || !file.Exists)
            return null;

        var tag = string.Create(CultureInfo.InvariantCulture, $"\"{file.LastWriteTimeUtc.Ticks:x}-{file.Length:x}\"");
        return new FeedAnswer(File.ReadAllBytes(file.FullName), type, tag, file.LastWriteTimeUtc);
    }

    // Its files are as they are.
    public int Turn(int edition) => 0;
}
