using System.Net;
using System.Text;
using System.Xml.Linq;
using CsCheck;
using CustomersRock.Site.Feeds;
using Xunit;

namespace CustomersRock.Tests.Site.Feeds;

/// <summary>Whatever a text holds, a feed stays well-formed and the text comes back, less what its format forbids.</summary>
public sealed class AnyTextTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    private static readonly string[] Hostile =
    [
        "]]>", "]", "]]", ">", "<![CDATA[", "</script>", "<!--", "<?xml?>", "&", "&amp;", "&#0;", "\"", "'", "\\", "\0", "\u0001", "\u001F", "\t", "\n", "\r",
        "\u007F", "\u0085", "\u2028", "\uFEFF", "\uFFFD", "\uFFFE", "\uFFFF", "\uD83D", "\uDE00", "😀", "é", "漢", "\uF000", "a", " ",
    ];

    private static readonly Gen<string> AnyText = Gen.OneOf<string>(Gen.String, Gen.OneOf(Hostile).Array[0, 40].Select(string.Concat));

    private static readonly Gen<byte[]> AnyBytes = Gen.OneOf<byte[]>(
        AnyText.Select(Encoding.UTF8.GetBytes),
        Gen.Byte.Array[0, 200],
        Gen.OneOf<byte>(0xEF, 0xBF, 0xBE, 0xED, 0xA0, 0x80, (byte)']', (byte)'>', 0, (byte)'a').Array[0, 40]);

    [Fact]
    public void In_RSS() => Gen.Select(AnyText, AnyBytes).Sample((text, html) =>
    {
        var item = SampleFeed.Xml(buffer => RssWriter.Write(Feed(text, html), buffer)).Element("channel")!.Element("item")!;

        Assert.Equal(InXml(text), item.Element("title")!.Value);
        Assert.Equal(InXml("T" + text), WebUtility.HtmlDecode(item.Element("description")!.Value));
        Assert.Equal(InCData(html), item.Element(Content + "encoded")?.Value ?? "");
    });

    [Fact]
    public void In_Atom() => Gen.Select(AnyText, AnyBytes).Sample((text, html) =>
    {
        var entry = SampleFeed.Xml(buffer => AtomWriter.Write(Feed(text, html), buffer)).Element(Atom + "entry")!;

        Assert.Equal(InXml(text), entry.Element(Atom + "title")!.Value);
        Assert.Equal(InXml("T" + text), entry.Element(Atom + "summary")!.Value);
        Assert.Equal(InXml("T" + text), entry.Element(Atom + "category")!.Attribute("term")!.Value);
        Assert.Equal(InCData(html), entry.Element(Atom + "content")?.Value ?? "");
    });

    [Fact]
    public void In_JSON_Feed() => Gen.Select(AnyText, AnyBytes).Sample((text, html) =>
    {
        var item = SampleFeed.Json(buffer => JsonFeedWriter.Write(Feed(text, html), buffer)).GetProperty("items")[0];

        Assert.Equal(Whole(text), item.GetProperty("title").GetString());
        Assert.Equal(Whole("T" + text), item.GetProperty("summary").GetString());
        Assert.Equal(html.Length == 0 ? Whole("T" + text) : Encoding.UTF8.GetString(html), item.GetProperty(html.Length == 0 ? "content_text" : "content_html").GetString());
    });

    [Fact]
    public void In_OPML() => AnyText.Sample(text =>
    {
        // A slash between blanks would be a folder within a folder.
        var kind = "F" + text.Replace('/', '-').TrimEnd();
        var list = new OpmlDocument
        {
            Title = text,
            OwnerName = text,
            Created = SampleFeed.Day,
            Outlines = [new OpmlOutline { Title = "T" + text, XmlUrl = "https://a.example/feed", Description = text, Folder = kind }],
        };
        var opml = SampleFeed.Xml(buffer => OpmlWriter.Write(list, buffer));

        Assert.Equal(InXml(text), opml.Element("head")!.Element("title")!.Value);
        var folder = opml.Element("body")!.Elements("outline").Single();
        Assert.Equal(InXml(kind), folder.Attribute("text")!.Value);
        Assert.Equal(InXml("T" + text), folder.Elements("outline").Single().Attribute("title")!.Value);
    });

    [Fact]
    public void A_buffer_that_gives_little_at_a_time_gets_the_same_bytes() => Gen.Select(AnyText, AnyBytes).Sample((text, html) =>
    {
        var feed = Feed(string.Concat(Enumerable.Repeat(text, 300)), [.. Enumerable.Repeat(html, 300).SelectMany(part => part)]);
        var small = new StingyBuffer();
        RssWriter.Write(feed, small);

        Assert.Equal(SampleFeed.Written(buffer => RssWriter.Write(feed, buffer)), Encoding.UTF8.GetString(small.Written));
    }, iter: 30);

    private static FeedDocument Feed(string text, byte[] html) =>
        SampleFeed.Of(SampleFeed.Story with { Title = text, Summary = "T" + text, Html = html, Categories = ["T" + text] });

    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static string InXml(string text)
    {
        var characters = text.Where(c => c is not ('\uFFFE' or '\uFFFF'));
        return string.Concat(Whole(string.Concat(characters)).Where(c => c is '\t' or '\n' or '\r' or >= ' '));
    }

    // XML readers make one line feed of every line end that is not escaped, and inside CDATA nothing can be. HTML does not mind.
    private static string InCData(byte[] html) =>
        string.Concat(Encoding.UTF8.GetString(html).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            .Where(c => c is '\t' or '\n' or (>= ' ' and not ('\uFFFE' or '\uFFFF'))));
}
