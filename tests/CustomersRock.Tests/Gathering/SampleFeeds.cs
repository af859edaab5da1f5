using System.Globalization;
using System.Text.Json;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;
using CustomersRock.Gathering.Cleaning;
using CustomersRock.Gathering.Feeds;
using CustomersRock.Gathering.Matching;
using CustomersRock.Tests.Support;

namespace CustomersRock.Tests.Gathering;

/// <summary>Four invented feeds with what a careful editor would make of them (<c>sample-feeds/expected.json</c>), read as a gather reads them.</summary>
internal sealed class SampleFeeds
{
    private static readonly string Folder = Path.Combine(RepositoryFolder.Root, "tests", "CustomersRock.Tests", "Gathering", "sample-feeds");

    public JsonElement Expected { get; } = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "expected.json"))).RootElement;

    /// <summary>By the ids of expected.json: kc-01.</summary>
    public Dictionary<string, Telling> Tellings { get; } = [];

    public Dictionary<TellingId, string> Names { get; } = [];

    public List<TellingPrint> Prints { get; } = [];

    public List<string> Notes { get; } = [];

    public SampleFeeds()
    {
        foreach (var description in Expected.GetProperty("feeds").EnumerateArray())
            Read(description);
    }

    public DateTimeOffset Now => DateTimeOffset.Parse(Expected.GetProperty("now").GetString()!, CultureInfo.InvariantCulture);

    private void Read(JsonElement description)
    {
        var file = description.GetProperty("file").GetString()!;
        var source = Source(description, file);
        var origin = new FeedOrigin(new Uri(source.Site), description.GetProperty("content_type").GetString());
        var feed = FeedParser.Read(File.ReadAllBytes(Path.Combine(Folder, file)), origin).Feed!;
        var entries = Expected.GetProperty("entries").EnumerateArray().Where(e => e.GetProperty("feed").GetString() == file).Select(e => e.GetProperty("id").GetString()!).ToArray();
        var identified = EntryIdentity.Assign(source, feed);
        Notes.AddRange(identified.Notes);
        foreach (var entry in identified.Entries)
        {
            var telling = EntryCleaner.Clean(entry.Entry, entry.Id, feed, source, Now);
            var name = entries[feed.Entries.IndexOf(entry.Entry)];
            Tellings.Add(name, telling);
            Names.Add(telling.Id, name);
            Prints.Add(TellingPrint.Of(telling, source, entry));
        }
    }

    private static Source Source(JsonElement description, string file) => new()
    {
        Id = new SourceId(file.Split('.')[0]),
        Title = description.GetProperty("title").GetString()!,
        Site = description.GetProperty("site").GetString()!,
        Licence = description.GetProperty("source").GetProperty("Licence").GetString()!,
        Excerpt = description.GetProperty("source").GetProperty("Excerpt").GetInt32(),
        At = new FilePosition("input/sources/x.yml", 1, 1),
    };
}
