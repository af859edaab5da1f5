using System.Collections.Immutable;
using System.Text;
using CsCheck;
using CustomersRock.Site.Feeds;
using Xunit;

namespace CustomersRock.Tests.Site.Feeds;

public sealed class OpmlReaderTests
{
    private const string Head = "<?xml version=\"1.0\"?>\n<opml version=\"2.0\"><head><title>Mine</title></head><body>";
    private const string Tail = "</body></opml>";
    private const string Feed = "<outline text=\"Metro\" xmlUrl=\"https://metro.example/feed\"/>";

    private static readonly Gen<string> Word = Gen.String[Gen.Char["abcXYZ019 äß漢&<>\"'/;#-"], 1, 20].Select(text => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries))).Where(text => text.Length > 0);

    private static readonly Gen<OpmlOutline> Outline = Gen.Select(Word, Gen.Int[1, 9999], Gen.Bool, Gen.Null(Word), Gen.Null(Gen.Bool.Select(english => english ? "en" : "pt-BR")), Gen.Null(Word.Array[1, 4]),
        (title, number, hasSite, note, language, folders) => new OpmlOutline
        {
            Title = title,
            XmlUrl = $"https://a.example/{number}?a=1&b=2",
            HtmlUrl = hasSite ? $"https://a.example/{number}/" : null,
            Description = note,
            Language = language,
            Folder = folders is null ? null : OpmlFolder.Join(folders.SelectMany(OpmlFolder.Parts)),
        });

    [Fact]
    public void What_was_written_is_read_again() =>
        Outline.Array[0, 12].Sample(outlines =>
        {
            var list = Document(outlines);
            var reading = OpmlReader.Read(Written(list));
            Assert.Null(reading.Fault);
            Assert.Equal(Sorted(outlines), Sorted(reading.Outlines));

            // A second time in the same order, too.
            Assert.Equal(Written(list), Written(list with { Outlines = reading.Outlines }));
        });

    [Fact]
    public void Folders_within_folders_become_one_kind()
    {
        var reading = Read(Head + "<outline text=\"News\"><outline text=\"Europe\">" + Feed + "</outline>" + Feed + "</outline>" + Feed + Tail);
        Assert.Equal(["News / Europe", "News", null], reading.Outlines.Select(o => o.Folder));
    }

    [Fact]
    public void A_feed_that_holds_others_is_no_folder() =>
        Assert.Equal(["A", "A"], Read(Head + "<outline text=\"A\"><outline text=\"Metro\" xmlUrl=\"https://metro.example/\">" + Feed + "</outline></outline>" + Tail).Outlines.Select(o => o.Folder));

    [Theory]
    [InlineData("<opml version=\"1.0\"><body><outline title=\"Metro\" xmlUrl=\"https://metro.example/feed\"/></body></opml>")]
    [InlineData("<OPML><BODY><OUTLINE TEXT=\"Metro\" XMLURL=\"https://metro.example/feed\"/></BODY></OPML>")]
    [InlineData("<opml xmlns=\"http://opml.org/spec2\"><body><outline text=\"Metro\" xmlURL=\" https://metro.example/feed \"/></body></opml>")]
    [InlineData("<!DOCTYPE opml SYSTEM \"https://evil.example/opml.dtd\"><opml><body><outline text=\"Metro\" xmlUrl=\"https://metro.example/feed\"/></body></opml>")]
    [InlineData("  \n<?xml version=\"1.0\"?><opml><body><outline text=\"Metro\" xmlUrl=\"https://metro.example/feed\"/></body></opml>")]
    [InlineData("<opml><body><outline text=\"\" title=\"Metro\" xmlUrl=\"https://metro.example/feed\"/></body></opml> and more")]
    [InlineData("<opml><body><outline text=\"Me\ntro\" title=\"Metro\" xmlUrl=\"https://metro.example/feed\"/><outline text=\"no feed\" url=\"https://x.example/\"/></body></opml>")]
    public void Lists_of_all_ages_are_read(string text)
    {
        var outline = Assert.Single(Read(text).Outlines);
        Assert.Equal(("Metro", "https://metro.example/feed"), (outline.Title, outline.XmlUrl));
    }

    [Theory]
    [InlineData("Q&A", "Q&A")]
    [InlineData("Caf&eacute; &nbsp; bar", "Café bar")]
    [InlineData("M & S", "M & S")]
    [InlineData("A&B;", "A&B;")]
    [InlineData("&#233;&#xe9;&amp;&quot;", "éé&\"")]
    [InlineData("a &lt;b&gt; &amp;amp; c", "a <b> &amp; c")]
    public void Slips_with_entities_are_mended(string written, string title) =>
        Assert.Equal(title, Assert.Single(Read($"{Head}<outline text=\"x & y\"><outline text=\"{written}\" xmlUrl=\"https://metro.example/feed?a=1&b=2\"/></outline>{Tail}").Outlines).Title);

    [Fact]
    public void Text_in_another_encoding_is_read()
    {
        var latin = Encoding.Latin1.GetBytes("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><opml><body><outline text=\"Café\" xmlUrl=\"https://a.example/\"/></body></opml>");
        var lied = Encoding.Latin1.GetBytes("<?xml version=\"1.0\" encoding=\"utf-8\"?><opml><body><outline text=\"Café\" xmlUrl=\"https://a.example/\"/></body></opml>");
        byte[] wide = [0xff, 0xfe, .. Encoding.Unicode.GetBytes("<opml><body><outline text=\"Café\" xmlUrl=\"https://a.example/\"/></body></opml>")];
        Assert.All([latin, lied, wide], bytes => Assert.Equal("Café", Assert.Single(OpmlReader.Read(bytes).Outlines).Title));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("<html><body>No</body></html>", "not OPML")]
    [InlineData("{\"feeds\": []}", "")]
    [InlineData("<opml><body>", "")]
    public void What_is_no_list_says_so(string text, string part)
    {
        var reading = Read(text);
        Assert.Empty(reading.Outlines);
        Assert.Contains(part, reading.Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_before_a_break_is_kept()
    {
        var reading = Read(Head + Feed + "<outline text=\"cut off");
        Assert.Single(reading.Outlines);
        Assert.Contains("line 2", reading.Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_of_a_stranger_are_not_expanded()
    {
        var reading = Read("<!DOCTYPE opml [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]><opml><body><outline text=\"&b;&f;\" xmlUrl=\"https://a.example/\"/></body></opml>");
        Assert.Equal("&b;&f;", Assert.Single(reading.Outlines).Title);
    }

    [Fact]
    public void A_list_is_read_up_to_ten_thousand_feeds_and_a_hundred_folders_deep()
    {
        var many = Read(Head + string.Concat(Enumerable.Repeat(Feed, 10_001)) + Tail);
        Assert.Equal((10_000, "it holds more than 10,000 feeds"), (many.Outlines.Length, many.Fault));

        var deep = Read(Head + Feed + string.Concat(Enumerable.Repeat("<outline text=\"x\">", 100_000)));
        Assert.Equal((1, "its folders lie more than 100 deep"), (deep.Outlines.Length, deep.Fault));

        Assert.Contains("8 MiB", OpmlReader.Read(new byte[OpmlReader.MostBytes + 1]).Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_texts_are_cut() =>
        Assert.True(Assert.Single(Read($"{Head}<outline text=\"{new string('x', 100_000)}\" xmlUrl=\"https://a.example/\"/>{Tail}").Outlines).Title.Length <= 1000);

    [Fact]
    public void Any_bytes_end_in_a_reading() =>
        Gen.Select(Gen.Byte.Array[0, 60], Gen.Int[0, 200]).Sample((bytes, at) =>
        {
            var text = Encoding.UTF8.GetBytes(Head + Feed + Tail);
            var cut = Math.Min(at, text.Length);
            Assert.NotNull(OpmlReader.Read([.. text[..cut], .. bytes, .. text[cut..]]));
        });

    private static OpmlReading Read(string text) => OpmlReader.Read(Encoding.UTF8.GetBytes(text));

    private static OpmlDocument Document(IEnumerable<OpmlOutline> outlines) => new() { Title = "Mine", OwnerName = "Ada", Created = SampleFeed.Day, Outlines = [.. outlines] };

    private static byte[] Written(OpmlDocument list)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        OpmlWriter.Write(list, buffer);
        return buffer.WrittenSpan.ToArray();
    }

    private static IEnumerable<string> Sorted(IEnumerable<OpmlOutline> outlines) => outlines.Select(o => o.ToString()).Order(StringComparer.Ordinal);
}
