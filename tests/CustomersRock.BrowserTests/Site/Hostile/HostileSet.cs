using System.Globalization;
using System.Text;

namespace CustomersRock.BrowserTests.Site.Hostile;

/// <summary>All hostile stories and gathered items: pieces times places.</summary>
internal sealed class HostileSet
{
    private static readonly string[] StoryFields =
        ["Title", "Author", "Description", "Place", "Lesson", "Consent", "Company", "Companies/Name", "Companies/Part", "People/Name", "People/Role", "People/At", "Sources/Title", "Themed"];

    private static readonly string[] ItemFields = ["Title", "Author", "Excerpt", "Also/Title", "Companies/Name"];

    private readonly List<HostileFile> files = [];

    private HostileSet()
    {
        foreach (var file in new[] { "html", "mutation", "markdown" })
        {
            foreach (var (name, text) in HostileData.Texts(file + ".txt"))
            {
                Story($"{file}: {name}", "", text);
                Item($"{file}: {name}", "", text);
            }
        }

        Fields();
        Addresses();
        foreach (var (name, text) in HostileData.Texts("front.txt"))
            Add("front: " + name, $"input/stories/2026/front-{Dashed(name)}.md", HostileText.Story(text));

        foreach (var (name, bytes) in HostileBytes.All)
            Add("bytes: " + name, null, id => bytes(HostileText.Story("").Replace("%ID%", id, StringComparison.Ordinal)));

        foreach (var path in HostileData.Lines("names.txt"))
            Add("name", path, HostileText.Story(""));
    }

    public static IReadOnlyList<HostileFile> All { get; } = new HostileSet().files;

    private void Fields()
    {
        foreach (var text in HostileData.Lines("fields.txt"))
        {
            foreach (var field in StoryFields)
                Story($"{field}: {text}", Line(field, text));

            foreach (var field in ItemFields)
                Item($"{field}: {text}", Line(field, text));
        }
    }

    private void Addresses()
    {
        foreach (var text in HostileData.Lines("addresses.txt"))
        {
            Story($"link: {text}", "", $"A [link](<{text}>), a <a href=\"{text}\">link</a>, a <a href='{text}'>link</a>, a [reference][r], <{text}> and {text}.\n\n[r]: {text}");
            Story($"source: {text}", Line("Sources/Url", text));
            Item($"address: {text}", Line("Also/Url", text));
        }
    }

    private static string Line(string field, string text) => field.Split('/') switch
    {
        ["Themed"] => "Companies: [Acme]\nPlace: " + HostileText.Quoted(text) + "\nPeople: [" + HostileText.Quoted(text) + "]",
        [var list, "Url"] => $"{list}: [{{Title: x, Url: {HostileText.Quoted(text)}}}]",
        ["Also", var key] => $"Also: [{{{key}: {HostileText.Quoted(text)}, Url: \"https://also.example/\"}}]",
        ["Sources", var key] => $"Sources: [{{{key}: {HostileText.Quoted(text)}, Url: \"https://source.example/?a=1&b='x'\"}}]",
        [var list, "Name"] => $"{list}: [{{Name: {HostileText.Quoted(text)}}}]",
        [var list, var key] => $"{list}: [{{Name: x, {key}: {HostileText.Quoted(text)}}}]",
        [var key] => $"{key}: {HostileText.Quoted(text)}",
        _ => throw new ArgumentException(field),
    };

    private void Story(string name, string front, string body = "") => Add(name, null, HostileText.Story(front, body));

    private void Item(string name, string front, string body = "")
    {
        var id = NextId();
        Add("item " + name, $"input/gathered/2026/11/{id}.md", HostileText.Item(front, body));
    }

    private void Add(string name, string? path, string text) => Add(name, path, id => Encoding.UTF8.GetBytes(text.Replace("%ID%", id, StringComparison.Ordinal)));

    private void Add(string name, string? path, Func<string, byte[]> bytes)
    {
        var id = NextId();
        files.Add(new HostileFile(id, name, path ?? $"input/stories/2026/{id}.md", bytes(id)));
    }

    private string NextId() => string.Create(CultureInfo.InvariantCulture, $"h{files.Count:0000}");

    private static string Dashed(string name) => name.Replace(' ', '-');
}
