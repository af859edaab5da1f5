using System.Text;
using CsCheck;
using CustomersRock.Gathering.Feeds;
using CustomersRock.Gathering.Feeds.Texts;
using Xunit;

namespace CustomersRock.Tests.Gathering.Feeds;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("A <b>bold</b> move", "A bold move")]
    [InlineData("Tom &amp; Ann &quot;win&quot;", "Tom & Ann \"win\"")]
    [InlineData("one &lt; two", "one < two")]
    [InlineData("1 < 2 && 3 > 2", "1 < 2 && 3 > 2")]
    [InlineData("I <3 this", "I <3 this")]
    [InlineData("<<< News >>>", "<<< News >>>")]
    [InlineData("if a <b then", "if a <b then")]
    [InlineData("AT&T and R&D;", "AT&T and R&D;")]
    [InlineData("caf&eacute; &#8211; &#x201C;x&#x201d; &hellip;", "café – “x” …")]
    [InlineData("&#145;x&#146; &#0; &#xD800;", "‘x’ \uFFFD \uFFFD")]
    [InlineData("&copy 2024", "© 2024")]
    [InlineData("&amp;lt;b&amp;gt;", "&lt;b&gt;")]
    [InlineData("<p>One</p><p>two<br/>three</p><i>f</i>our", "One two three four")]
    [InlineData("<script>if (a < b) alert('<x>')</script>Kind<style>p{}</style> words", "Kind words")]
    [InlineData("<img alt=\"cat<br />dog\" src=x>Cat", "Cat")]
    [InlineData("<a title='>'>x</a>", "x")]
    [InlineData("a<!-- <b>c</b> -->d", "ad")]
    [InlineData("<![CDATA[in]]", "in]]")]
    [InlineData("<!' <a href=\"foo\">x</a>", "<!' x")]
    [InlineData("  many \n\t spaces\u00A0here ", "many spaces here")]
    [InlineData("Refund \u202Egnp.exe\u2066", "Refund gnp.exe")]
    [InlineData("\u0093quoted\u0094", "“quoted”")]
    public void Of_HTML_is_read_once(string html, string expected) => Assert.Equal(expected, PlainText.OfHtml(html, 100));

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("\u200B\uFEFF")]
    [InlineData("<p></p>")]
    [InlineData("<img src=x>")]
    public void Nothing_visible_is_nothing(string html) => Assert.Null(PlainText.OfHtml(html, 100));

    [Fact]
    public void Text_that_is_text_stays() => Assert.Equal("<b> &amp; x", PlainText.OfText("<b>  &amp; x", 100));

    [Theory]
    [InlineData("ab😀", 3, "ab")]
    [InlineData("ab😀", 4, "ab😀")]
    public void A_cut_leaves_no_half_of_a_character(string text, int most, string expected) => Assert.Equal(expected, PlainText.OfText(text, most));

    [Fact]
    public void Half_a_character_is_dropped() => Assert.Equal("ab", PlainText.OfText("a\uD83Db", 9));

    [Theory]
    [InlineData("<")]
    [InlineData("<!--")]
    [InlineData("<a \"")]
    [InlineData("<a b=\"")]
    [InlineData("<a b='\">")]
    [InlineData("</script")]
    [InlineData("<script>")]
    [InlineData("&")]
    [InlineData("<![CDATA[")]
    public void Repeated_openings_are_read_in_linear_steps(string opening)
    {
        var repeated = string.Concat(Enumerable.Repeat(opening, 200_000));

        Assert.True((PlainText.OfHtml(repeated, FeedLimits.Content)?.Length ?? 0) <= FeedLimits.Content);
        Assert.Equal(repeated, HtmlAddresses.MakeAbsolute(repeated, new Uri(TestFeed.Base)));
    }

    [Fact]
    public void Escaped_text_reads_back() =>
        Gen.Char["ab <>&\"';é/!-"].Array[0, 40].Select(c => new string(c)).Sample(text =>
            PlainText.OfHtml(PlainText.ToHtml(text), 100) == PlainText.OfText(text, 100));

    [Fact]
    public void Any_text_gives_whole_characters_and_no_marks_of_direction() =>
        Gen.Select(Gen.String, Gen.Char["<>&;#x\uD83D\uDE00\u202E\0 a/!-"].Array[0, 60]).Sample((first, second) =>
        {
            var text = PlainText.OfHtml(first + new string(second), 50) ?? "";
            var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
            return text.Length <= 50 && strict.GetByteCount(text) >= 0 && !text.Any(c => c is '\u202E' or '\0');
        });
}
