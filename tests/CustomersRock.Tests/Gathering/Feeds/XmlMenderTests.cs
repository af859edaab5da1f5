using CsCheck;
using CustomersRock.Gathering.Feeds;
using Xunit;

namespace CustomersRock.Tests.Gathering.Feeds;

public sealed class XmlMenderTests
{
    private const string Sound =
        """
        <?xml version="1.0"?>
        <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Kind &amp; good</title><link>https://s.example/?a=1&amp;b=2</link>
        <item><guid isPermaLink="false">g1</guid><title>Thanks &#233; “Ann”</title><dc:creator>Bo</dc:creator><description>&lt;p&gt;Tea &lt; cake&lt;/p&gt;</description></item>
        <item><guid isPermaLink="false">g2</guid><title>Two</title><enclosure url="https://s.example/a.mp3" type="audio/mpeg" length="3"/></item>
        </channel></rss>
        """;

    public static TheoryData<string, string, string> Slips => new()
    {
        { "bare ampersands", "Kind &amp; good", "Kind & good" },
        { "bare ampersands", "a=1&amp;b=2", "a=1&b=2" },
        { "entities of HTML", "&#233;", "&eacute;" },
        { "characters that XML forbids", "Kind", "K\u0000i\u0007nd\uFFFF" },
        { "bare angle brackets", "Tea &lt; cake", "Tea < cake" },
        { "undeclared prefixes", " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"", "" },
        { "end tags", "<title>Two</title>", "<title>Two" },
        { "end tags", "g2</guid>", "g2" },
        { "end tags", "</item>\n<item>", "\n<item>" },
        { "end tags", "<title>Two</title>", "<title>Two</b></title>" },
        { "end tags", "<title>Two</title>", "<title><b>Two</title>" },
        { "ends early", "</channel></rss>", "" },
        { "ends early", "</channel></rss>", "<item" },
        { "behind the end", "</rss>", "</rss>\n<!-- 3 ms --><script>track()</script>" },
        { "before the feed", "<?xml version=\"1.0\"?>", "\n\n <?xml version=\"1.0\"?>" },
        { "before the feed", "<?xml version=\"1.0\"?>", "<br />\n<b>Warning</b>: x in y on line 3<br />\n<?xml version=\"1.0\"?>" },
        { "not quite XML", "type=\"audio/mpeg\" length=\"3\"/", "type=audio/mpeg length=3 disabled/" },
        { "not quite XML", "type=\"audio/mpeg\"", "type=\"audio/mpeg\" type=\"text/plain\"" },
        { "not quite XML", "</channel>", "</channel" },
        { "not quite XML", "length=\"3\"/></item>", "length=\"3/></item>\n<!-- \" -->" },
        { "not quite XML", "isPermaLink=\"false\">g1", "isPermaLink=\"false\" xmlns:xml=\"urn:x\" xmlns:p=\"\" p:a=\"1\">g1" },
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_broken_feed_reads_as_its_sound_twin_and_says_so(string says, string sound, string broken)
    {
        Assert.Contains(sound, Sound, StringComparison.Ordinal);
        var reading = TestFeed.Parse(Sound.Replace(sound, broken, StringComparison.Ordinal));

        Assert.Equal(Print(TestFeed.Read(Sound)), Print(reading.Feed!));
        Assert.Contains(reading.Warnings, warning => warning.Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public void A_sound_feed_is_read_without_a_warning() => Assert.Empty(TestFeed.Parse(Sound).Warnings);

    [Fact]
    public void Wherever_a_feed_is_cut_the_entries_before_the_cut_are_whole() =>
        Gen.Int[Sound.IndexOf("<item>", StringComparison.Ordinal), Sound.Length].Sample(length =>
        {
            var whole = TestFeed.Read(Sound).Entries;
            var cut = TestFeed.Read(Sound[..length]).Entries;
            var ended = Sound[..length].Split("</item>").Length - 1;
            return whole.Take(ended).Select(PrintEntry).SequenceEqual(cut.Take(ended).Select(PrintEntry));
        });

    [Fact]
    public void Every_character_may_be_lost_and_a_feed_is_read() =>
        Gen.Select(Gen.Int[80, Sound.Length - 1], Gen.Int[1, 12]).Sample((at, count) =>
            TestFeed.Parse(Sound.Remove(at, Math.Min(count, Sound.Length - at))).Feed is { Kind: FeedKind.Rss });

    [Theory]
    [InlineData("<!DOCTYPE rss [<!ENTITY shop \"The <b>old</b> shop\">]>", "The old shop")]
    [InlineData("<!DOCTYPE rss [<!ENTITY a \"shop\"><!ENTITY shop \"old &a;\">]>", "old shop")]
    [InlineData("<!DOCTYPE rss [<!ENTITY shop \"first\"><!ENTITY shop \"second\">]>", "first")]
    [InlineData("<!DOCTYPE rss PUBLIC \"-//Netscape//DTD RSS 0.91//EN\" \"http://127.0.0.1:9/rss.dtd\">", "&shop;")]
    [InlineData("<!DOCTYPE rss [<!ENTITY shop SYSTEM \"file:///etc/passwd\">]>", "&shop;")]
    [InlineData("<!DOCTYPE rss [<!ENTITY shop \"&shop;\">]>", null)]
    public void Inner_entities_are_read_and_outer_ones_never(string doctype, string? expected) =>
        Assert.Equal(expected, TestFeed.Read($"<?xml version=\"1.0\"?>\n{doctype}<rss><channel><title>&shop;</title></channel></rss>").Title);

    [Fact]
    public void Entities_do_not_expand_without_end()
    {
        var laughs = string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY l{i} \"{string.Concat(Enumerable.Repeat($"&l{i - 1};", 10))}\">"));
        var reading = TestFeed.Parse($"<!DOCTYPE rss [<!ENTITY l0 \"ha\">{laughs}]><rss><channel><title>&l9;</title><description>{string.Concat(Enumerable.Repeat("&l4;", 5_000))}</description></channel></rss>");

        Assert.NotNull(reading.Feed);
        Assert.Contains(reading.Warnings, warning => warning.Contains("without end", StringComparison.Ordinal));
    }

    [Fact]
    public void Void_elements_of_HTML_need_no_end() =>
        Assert.Equal("One two three", TestFeed.Read("<rss><channel><item><description>One<br>two<img src=x.png>&nbsp;three</description><title>T</title></item></channel></rss>").Entries[0].SummaryText);

    [Fact]
    public void White_space_between_elements_is_kept() =>
        Assert.Equal("<b>a</b> <i>b</i>", TestFeed.Read("<rss><channel><item><description><b>a</b> <i>b</i></description></item></channel></rss>").Entries[0].ContentHtml);

    private static string Print(Feed feed) => $"{feed.Kind} {feed.Title} {feed.Link}\n{string.Join('\n', feed.Entries.Select(PrintEntry))}";

    private static string PrintEntry(FeedEntry entry) => $"{entry.Id} {entry.Title} {entry.Author} {entry.SummaryText} {entry.ContentHtml} {entry.Enclosure}".ReplaceLineEndings(" ").TrimEnd();
}
