using CustomersRock.Site.Cards;
using Xunit;

namespace CustomersRock.Tests.Site.Cards;

public sealed class CardDrawingTests
{
    [Theory]
    [InlineData("<rect data-text=\"title\"", "<rect data-text=\"title\" <", "theme/cards/story.svg:3:27: error CR0720: the drawing is not well-formed XML; open it in a browser, which says more")]
    [InlineData("data-text=\"title\"", "id=\"title\"", "theme/cards/story.svg:1:2: error CR0720: the drawing has no box for the title; add <rect data-text=\"title\" …/>; see theme/README.md")]
    [InlineData("data-text=\"title\"", "data-text=\"headline\"", "theme/cards/story.svg:3:4: error CR0720: a box has a data-text that is none of title, text, label, note, site; mend data-text")]
    [InlineData("width=\"700\"", "width=\"70%\"", "theme/cards/story.svg:3:4: error CR0720: a box has no width between 1 and 1200; write width as a whole number")]
    [InlineData("font-size=\"96\"", "font-size=\"4\"", "theme/cards/story.svg:3:4: error CR0720: a box has no font-size between 8 and 630; write font-size as a whole number")]
    [InlineData("fill=\"#000000\"", "fill=\"black\"", "theme/cards/story.svg:3:4: error CR0720: a box has no fill such as #17251e; give it the colour of its text")]
    [InlineData("Noto Serif Bold", "Comic Sans", "theme/cards/story.svg:1:2: error CR0720: there is no font \"Comic Sans\" in cards/fonts; put the file there, or mend font-family")]
    [InlineData("width=\"1200\" height=\"630\">", "width=\"600\" height=\"315\">", "theme/cards/story.svg:1:2: error CR0720: the drawing measures 600 by 315; give its svg element width=\"1200\" and height=\"630\"")]
    [InlineData("width=\"1200\" height=\"630\">", "width=\"0\" height=\"0\">", "theme/cards/story.svg:1:2: error CR0720: the drawing cannot be shown; open it in a browser, which says more")]
    [InlineData("<svg", "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg", "theme/cards/story.svg: error CR0720: the drawing is not well-formed XML; open it in a browser, which says more")]
    public void A_fault_in_a_drawing_is_told_with_its_place(string old, string text, string said)
    {
        Assert.Contains(old, CardBench.Plain, StringComparison.Ordinal);
        using var bench = new CardBench(CardBench.Plain.Replace(old, text, StringComparison.Ordinal));
        Assert.Equal(said, bench.Fault().ToString());
    }

    [Fact]
    public void What_stands_in_for_an_emblem_is_shown_where_a_theme_has_none()
    {
        using var bench = new CardBench();
        var drawing = bench.Design.Drawing("story");
        var (with, without) = (System.Text.Encoding.UTF8.GetString(drawing.Scene(bench.Design.Symbol("kindness"))), System.Text.Encoding.UTF8.GetString(drawing.Scene(null)));
        Assert.Contains("href=\"#the-emblem\"", with, StringComparison.Ordinal);
        Assert.DoesNotContain("data-emblem=\"none\"", with, StringComparison.Ordinal);
        Assert.DoesNotContain("<use", without, StringComparison.Ordinal);
        Assert.Contains("data-emblem=\"none\"", without, StringComparison.Ordinal);
        Assert.DoesNotContain("data-text", with + without, StringComparison.Ordinal);
    }

    [Fact]
    public void A_drawing_cannot_show_a_file_of_this_machine()
    {
        var secret = Path.Combine(Path.GetTempPath(), $"rock-{Guid.NewGuid():N}.svg");
        File.WriteAllText(secret, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><rect width=\"9\" height=\"9\" fill=\"#ff0000\"/></svg>");
        using var plain = new CardBench(CardBench.Plain);
        using var nosy = new CardBench(CardBench.Plain.Replace("</svg>", $"<image href=\"file://{secret}\" x=\"0\" y=\"0\" width=\"900\" height=\"90\"/></svg>", StringComparison.Ordinal));
        Assert.Equal(plain.Print("The violin"), nosy.Print("The violin"));
        File.Delete(secret);
    }
}
