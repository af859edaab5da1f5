using System.Text;
using CsCheck;
using CustomersRock.Content.Checks;
using CustomersRock.Content.Texts;
using CustomersRock.Tests.Reading;
using Xunit;

namespace CustomersRock.Tests.Texts;

public sealed class MarkdownValueTests
{
    private static readonly string[] Pieces =
    [
        "word", "Word", "1", "1.", "2)", " ", " ", " ", "*", "**", "_", "__", "`", "```", "~~~", "#", "## ", "> ", ">>", "<<", "<", "<script>", "</p>", "<!--", "-->", "<?#x?>", "<b>", "[", "]", "(", ")",
        "![a](b)", "[^1]", "[a]: /x", "[x](javascript:alert(1))", "<https://a.example/>", "https://a.example/", "|", "|---|", "&amp;", "&copy;", "&#60;", "&", ";", "\\", "\\\n", "\n", "\r\n", "\t", "-", "--", "---", "- ", "+ ", "=",
        "===", "***", "'", "''", "\"", "’", "“", "…", "...", "....", "«", "»", "–", "—", "{{ x }}", "{% y %}", "@", "é", "日本", "\u00A0", "\u200B", "\u202E", "\0", "\u2028", "🚋", ":", "~", "$", "^",
    ];

    private static readonly Gen<string> Hostile = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 14].Select(string.Concat);

    [Theory]
    [InlineData("He waited.", "He waited.")]
    [InlineData("It's \"fine\", isn't it?", "It's \"fine\", isn't it?")]
    [InlineData("snake_case *and* stars", "snake\\_case \\*and\\* stars")]
    [InlineData("1. First", "1\\. First")]
    [InlineData("# 1 in trains", "\\# 1 in trains")]
    [InlineData("Tom & Jerry, AT&T", "Tom & Jerry, AT\\&T")]
    [InlineData("two\n lines", "two lines")]
    public void Only_what_Markdown_would_read_is_escaped(string text, string expected) => Assert.Equal(expected, MarkdownValue.Of(text));

    [Fact]
    public void Whatever_the_text_a_quote_of_it_shows_its_letters_and_nothing_else() => Hostile.Sample(text =>
    {
        var read = Read($"> {MarkdownValue.Of(text)}\n");
        var words = read.Outline.Quotes is [var quote] ? string.Join(' ', quote.Words.Select(w => w.Text)) : "";
        Assert.Equal(QuoteText.Fold(text), QuoteText.Fold(words));
        Assert.Empty(read.Outline.Links);
        Assert.Empty(read.Body.Links);
        Assert.DoesNotContain('<', Encoding.UTF8.GetString(read.Body.Html.Utf8.Span).Replace("<blockquote>", "").Replace("</blockquote>", "").Replace("<p>", "").Replace("</p>", ""));
    }, iter: 20_000);

    [Fact]
    public void Whatever_the_title_and_the_address_a_link_shows_the_one_and_leads_to_the_other() => Gen.Select(Hostile, Hostile).Sample((title, tail) =>
    {
        var url = ("https://a.example/" + tail.Replace("\\", "", StringComparison.Ordinal)).Trim();
        var read = Read($"[x{MarkdownValue.Of(title)}]({MarkdownValue.Address(url)}) (Metro)\n");
        Assert.Equal([Uri.UnescapeDataString(url)], read.Outline.Links.Select(l => Uri.UnescapeDataString(l.Target)));
        Assert.EndsWith("</a> (Metro)</p>", Encoding.UTF8.GetString(read.Body.Html.Utf8.Span).TrimEnd(), StringComparison.Ordinal);
    }, iter: 5_000);

    private static Content.Model.Digest Read(string body)
    {
        var file = ReadText.File("input/digests/2026-W47.md", $"---\nTitle: A week\nPublished: 2026-11-23\nItems: [stories/2026/a]\n---\n\n{body}");
        Assert.Empty(file.Diagnostics.Where(d => d.Rule.Code != "CR0405"));
        return file.Digest!;
    }
}
