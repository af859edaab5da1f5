using System.Text;
using CustomersRock.Site.Search;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Site.Search;

public sealed class FoldingTests
{
    public static TheoryData<string, string> Words => [.. File.ReadLines(Path.Combine(RepositoryFolder.Root, "tests/CustomersRock.Tests/Site/Search/words.tsv")).Select(l => l.Split('\t')).Select(l => (l[0], l[1]))];

    // The browser tests ask the script for the same.
    [Theory]
    [MemberData(nameof(Words))]
    public void A_text_is_split_and_folded(string text, string words) => Assert.Equal(words, string.Join(' ', InText(text)));

    [Theory]
    [InlineData("<p>one</p>\n<p>two</p>", "one two")]
    [InlineData("<td>one</td><td>two</td>", "one two")]
    [InlineData("un<em>believ</em>able <a href=\"/x/\" title=\"hidden\">link</a>ed", "unbelievable linked")]
    [InlineData("said<sup><a href=\"#fn:1\">1</a></sup>.", "said 1")]
    [InlineData("one<br>two<br />three", "one two three")]
    [InlineData("fish&amp;chips driver&#39;s a&lt;b", "fish chips drivers a b")]
    [InlineData("a & b < c", "a b c")]
    [InlineData("<p title=\"not said\" class=\"nor this\">Said</p>", "said")]
    public void Of_HTML_only_what_is_shown_counts(string html, string words)
    {
        var found = new List<string>();
        new WordSplitter(w => found.Add(Encoding.UTF8.GetString(w))).Html(Encoding.UTF8.GetBytes(html));
        Assert.Equal(words, string.Join(' ', found));
    }

    [Fact]
    public void Folding_twice_is_folding_once()
    {
        foreach (var rune in AllRunes())
        {
            var once = string.Concat(InText(rune.ToString()));
            Assert.Equal(once, string.Concat(InText(once)));
        }
    }

    private static IEnumerable<Rune> AllRunes() => Enumerable.Range(0, 0x20000).Where(Rune.IsValid).Select(value => new Rune(value));

    private static List<string> InText(string text)
    {
        var found = new List<string>();
        new WordSplitter(w => found.Add(Encoding.UTF8.GetString(w))).Text(text);
        return found;
    }
}
