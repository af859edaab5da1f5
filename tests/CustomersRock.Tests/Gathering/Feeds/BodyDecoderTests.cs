using System.IO.Compression;
using System.Text;
using CustomersRock.Gathering.Feeds.Decoding;
using Xunit;

namespace CustomersRock.Tests.Gathering.Feeds;

public sealed class BodyDecoderTests
{
    private const string Western = "Grüße, naïve café – “quoted” €5";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("UTF8")]
    [InlineData("windows-1252")]
    [InlineData("iso-8859-15")]
    [InlineData("macintosh")]
    public void The_declaration_is_believed(string label) => Reads("Grüße, café", Bytes("Grüße, café", label));

    [Theory]
    [InlineData("windows-1251", "Спасибо за отзыв")]
    [InlineData("koi8-r", "Спасибо за отзыв")]
    [InlineData("Shift_JIS", "丁寧な対応に感謝")]
    [InlineData("euc-jp", "丁寧な対応に感謝")]
    [InlineData("iso-2022-jp", "丁寧な対応に感謝")]
    [InlineData("gb2312", "感谢")]
    [InlineData("big5", "感謝")]
    [InlineData("euc-kr", "감사")]
    [InlineData("iso-8859-7", "ευχαριστώ")]
    [InlineData("ibm850", "Grüße")]
    public void Code_pages_of_the_world_are_known(string label, string text) => Reads(text, Bytes(text, label));

    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("us-ascii")]
    [InlineData("latin1")]
    public void Latin_1_and_ASCII_mean_windows_1252(string label) => Reads(Western, Bytes(Western, label, EncodingLabels.Western));

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_byte_order_mark_wins_over_every_label(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        Reads(Western, [.. encoding.GetPreamble(), .. encoding.GetBytes(Document(Western, "iso-8859-1"))], "text/xml; charset=windows-1251");
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Wide_characters_without_a_mark_are_seen_by_their_zeros(string name) => Reads(Western, Encoding.GetEncoding(name).GetBytes(Document(Western, name)));

    [Theory]
    [InlineData("text/xml; charset=windows-1252")]
    [InlineData("application/rss+xml;Charset=\"WINDOWS-1252\"; x=y")]
    public void The_header_wins_over_the_declaration(string header) => Reads(Western, Bytes(Western, "utf-8", EncodingLabels.Western), header);

    [Theory]
    [InlineData("text/xml; charset=utf-8")]
    [InlineData("text/xml; charset=x-klingon")]
    [InlineData("text/xml; charset=")]
    [InlineData("text/xml")]
    public void A_header_that_is_wrong_or_silent_leaves_the_declaration(string header) => Reads("Спасибо", Bytes("Спасибо", "windows-1251"), header);

    [Theory]
    [InlineData("utf-16")]
    [InlineData("x-klingon")]
    [InlineData("utf-7")]
    [InlineData("euc-kr")]
    public void A_label_that_cannot_be_true_gives_way_to_UTF_8(string label) => Reads("Grüße — €", Bytes("Grüße — €", label, Encoding.UTF8));

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_windows_1252_one_by_one()
    {
        var decoded = BodyDecoder.Decode([.. "Grüße "u8, 0x93, (byte)'x', 0x94], null);

        Assert.Equal("Grüße “x”", decoded.Text);
        Assert.Contains("windows-1252", decoded.Warning, StringComparison.Ordinal);
    }

    [Fact]
    public void An_overlong_form_is_no_angle_bracket() => Assert.DoesNotContain('<', BodyDecoder.Decode([0xC0, 0xBC, (byte)'s', 0xE0, 0x80, 0xBC], null).Text);

    [Fact]
    public void A_character_that_is_cut_off_at_the_end_is_dropped() => Assert.Equal("Gr", BodyDecoder.Decode([(byte)'G', (byte)'r', 0xC3], null).Text);

    [Fact]
    public void A_mainframe_s_declaration_is_found()
    {
        var ebcdic = EncodingLabels.Find("ibm037")!;
        Reads("Thanks", ebcdic.GetBytes(Document("Thanks", "ibm037")));
    }

    [Fact]
    public void A_feed_that_is_stored_packed_is_unpacked()
    {
        using var memory = new MemoryStream();
        using (var packing = new GZipStream(memory, CompressionLevel.Fastest, leaveOpen: true))
            packing.Write(Encoding.UTF8.GetBytes(TestFeed.Rss("<item><title>Thanks</title></item>")));

        Assert.Equal("Thanks", TestFeed.Read(memory.ToArray()).Entries[0].Title);
        Assert.Contains("gzip", TestFeed.Parse([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xFF, 0xFF, 0xFF, 0xFF]).Fault!.What, StringComparison.Ordinal);
    }

    private static void Reads(string text, byte[] body, string? contentType = null) => Assert.Equal(text, TestFeed.Read(body, contentType).Title);

    private static byte[] Bytes(string text, string label, Encoding? encoding = null) => (encoding ?? EncodingLabels.Find(label)!).GetBytes(Document(text, label));

    private static string Document(string text, string label) => $"<?xml version=\"1.0\" encoding=\"{label}\"?>\n<rss version=\"2.0\"><channel><title>{text}</title></channel></rss>";
}
