using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CustomersRock.Tests.Support;

namespace CustomersRock.Tests.Site.Building;

/// <summary>Follows every link, asset and feed address of a built site, as far as it stays on the site.</summary>
internal sealed class SiteCrawler
{
    private readonly SortedDictionary<string, byte[]> output;
    private readonly Dictionary<string, HashSet<string>> anchors = new(StringComparer.Ordinal);
    private readonly string origin;
    private readonly string root;

    /// <param name="site">Built.</param>
    /// <param name="origin">Scheme and host of the site.</param>
    /// <param name="root">Its link root: empty, or with a slash at its beginning.</param>
    public SiteCrawler(TestSite site, string origin, string root)
    {
        output = site.AllOutput();
        this.origin = origin;
        this.root = root;
        foreach (var (path, page) in site.AllPages())
            anchors[path] = [.. page.Document.All.Select(e => e.Id).OfType<string>()];
    }

    public List<string> Broken { get; } = [];

    /// <summary>How many links were followed: none broken of none followed proves nothing.</summary>
    public int Followed { get; private set; }

    public SiteCrawler Run()
    {
        foreach (var (path, bytes) in output)
        {
            var text = System.Text.Encoding.UTF8.GetString(bytes);
            if (path.EndsWith(".html", StringComparison.Ordinal))
                Page(path, new HtmlParser().ParseDocument(text));
            else if (path.EndsWith(".rss", StringComparison.Ordinal) || path.EndsWith(".atom", StringComparison.Ordinal) || path.EndsWith(".xml", StringComparison.Ordinal))
                Xml(path, XDocument.Parse(text));
            else if (path.EndsWith(".json", StringComparison.Ordinal))
                Json(path, System.Text.Json.JsonDocument.Parse(bytes).RootElement);
        }

        return this;
    }

    private void Page(string path, IParentNode document)
    {
        foreach (var element in document.QuerySelectorAll("*"))
        {
            foreach (var name in new[] { "href", "src", "xlink:href", "action", "poster", "data" })
            {
                if (element.GetAttribute(name) is { } address)
                    Follow(path, address);
            }

            foreach (var candidate in (element.GetAttribute("srcset") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                Follow(path, candidate.Split(' ')[0]);

            if (element.GetAttribute("http-equiv") == "refresh")
                Follow(path, element.GetAttribute("content")!.Split("url=")[1]);

            if (element.GetAttribute("property") is "og:url" or "og:image")
                Follow(path, element.GetAttribute("content")!);

            if (element.GetAttribute("type") == "application/ld+json")
                Json(path, System.Text.Json.JsonDocument.Parse(element.TextContent).RootElement);
        }
    }

    private void Xml(string path, XDocument document)
    {
        foreach (var element in document.Descendants())
        {
            if (element.Attribute("href") is { } href)
                Follow(path, href.Value);

            if (element.HasElements)
                continue;

            if (element.Value.StartsWith("http", StringComparison.Ordinal) && !element.Value.Contains(' ', StringComparison.Ordinal))
                Follow(path, element.Value);
            else if (element.Value.Contains('<', StringComparison.Ordinal))
                Page(path, new HtmlParser().ParseDocument(element.Value));
        }
    }

    private void Json(string path, System.Text.Json.JsonElement element)
    {
        switch (element.ValueKind)
        {
            case System.Text.Json.JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    // The part behind the # of an @id names a thing, not a place on the page.
                    if (member.NameEquals("@id"))
                        Follow(path, member.Value.GetString()!.Split('#')[0]);
                    else
                        Json(path, member.Value);
                }

                break;
            case System.Text.Json.JsonValueKind.Array:
                foreach (var entry in element.EnumerateArray())
                    Json(path, entry);

                break;
            case System.Text.Json.JsonValueKind.String when element.GetString() is { } text && text.StartsWith(origin, StringComparison.Ordinal):
                Follow(path, text);
                break;
        }
    }

    private void Follow(string from, string address)
    {
        if (address.StartsWith(origin, StringComparison.Ordinal))
            address = address[origin.Length..];
        else if (Uri.TryCreate(address, UriKind.Absolute, out var absolute) && absolute.Scheme is "http" or "https" or "mailto")
            return;

        Followed++;
        var parts = address.Split('#', 2);
        var path = parts[0].Split('?')[0];
        if (path.Length > 0 && !path.StartsWith(root + "/", StringComparison.Ordinal))
        {
            Broken.Add($"{from}: {address} leaves the site's root");
            return;
        }

        var file = path.Length == 0 ? from : Uri.UnescapeDataString(path[(root.Length + 1)..]);
        if (file.Length == 0 || file.EndsWith('/'))
            file += "index.html";

        if (!output.ContainsKey(file))
            Broken.Add($"{from}: {address} leads nowhere");
        else if (parts.Length == 2 && !HasAnchor(file, Uri.UnescapeDataString(parts[1])))
            Broken.Add($"{from}: {address} has no such place");
    }

    private bool HasAnchor(string file, string name) => anchors.TryGetValue(file, out var ids)
        ? ids.Contains(name)
        : System.Text.Encoding.UTF8.GetString(output[file]).Contains($"id=\"{name}\"", StringComparison.Ordinal);
}
