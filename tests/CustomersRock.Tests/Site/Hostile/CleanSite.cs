using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Site.Hostile;

/// <summary>Every page and every feed of a built site, looked at with a browser's and a feed reader's eyes.</summary>
internal static class CleanSite
{
    // No DTD: a feed reader that allows one is its own danger, a feed that brings one is ours.
    private static readonly XmlReaderSettings Strict = new() { DtdProcessing = DtdProcessing.Prohibit, CheckCharacters = true };

    public static void Check(TestSite site)
    {
        // The same text stands in the feeds of the site and of its themes, in three formats.
        var fragments = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, bytes) in site.AllOutput())
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(IsPicture(path) ? [] : bytes);
            switch (Path.GetExtension(path))
            {
                case ".html":
                    CleanPage.Assert(path, text);
                    break;
                case ".rss" or ".atom" or ".xml" or ".opml":
                    Xml(path, text, fragments);
                    break;
                case ".json" when path == "stories.json":
                    Stories(path, text);
                    break;
                case ".json" when path.StartsWith("search/cards/", StringComparison.Ordinal):
                    Cards(text);
                    break;
                case ".json" when path != "search/index.json":
                    Json(path, text, fragments);
                    break;
            }
        }

        foreach (var fragment in fragments)
            CleanPage.AssertFragment("a feed", fragment);
    }

    private static bool IsPicture(string path) =>
        path == "favicon.ico" || Path.GetFileName(path) == "card.png" || path.StartsWith("pictures/", StringComparison.Ordinal) || path.StartsWith("assets/", StringComparison.Ordinal);

    private static void Xml(string path, string text, HashSet<string> fragments)
    {
        using var reader = XmlReader.Create(new StringReader(text), Strict);
        foreach (var element in XDocument.Load(reader).Descendants())
        {
            if (element.Name.LocalName is "encoded" || element.Attribute("type")?.Value == "html")
                fragments.Add(element.Value);

            if (element.Name.LocalName is "link" or "guid" or "id" or "loc" or "url")
                AssertAddress(path, element.Attribute("href")?.Value ?? element.Value);
        }
    }

    private static void Json(string path, string text, HashSet<string> fragments)
    {
        using var feed = JsonDocument.Parse(text);
        foreach (var item in feed.RootElement.GetProperty("items").EnumerateArray())
        {
            fragments.Add(item.GetProperty("content_html").GetString()!);
            AssertAddress(path, item.GetProperty("url").GetString()!);
        }
    }

    private static void Stories(string path, string text)
    {
        using var list = JsonDocument.Parse(text);
        foreach (var story in list.RootElement.GetProperty("stories").EnumerateArray())
        {
            AssertAddress(path, story.GetProperty("url").GetString()!);
            foreach (var source in story.GetProperty("sources").EnumerateArray())
            {
                if (source.TryGetProperty("url", out var url))
                    AssertAddress(path, url.GetString()!);
            }
        }
    }

    /// <summary>Results of a search lead to pages of the site and nowhere else.</summary>
    private static void Cards(string text)
    {
        using var cards = JsonDocument.Parse(text);
        foreach (var card in cards.RootElement.EnumerateArray())
            Assert.Matches("^(stories|digests|around-the-web)/[^:]*$", card[2].GetString());
    }

    private static void AssertAddress(string path, string address) =>
        Assert.True(Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https", $"{path}: {address}");
}
