using System.Text;
using CustomersRock.Desk;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Desk;

public sealed class CardStyleTests
{
    [Theory]
    [InlineData(":root { --a: 1 }", "& { --a: 1 }")]
    [InlineData("@media (x) {\n  :root { --a: 1 }\n}", "@media (x) {\n  & { --a: 1 }\n}")]
    [InlineData("body {\n  margin: 0;\n}", "& {\n  margin: 0;\n}")]
    [InlineData("html, body { margin: 0 }", "&, & { margin: 0 }")]
    [InlineData(":where(html) { x: y }", "& { x: y }")]
    [InlineData(".somebody { x: y }", ".somebody { x: y }")]
    [InlineData("tbody { x: y }", "tbody { x: y }")]
    public void Rules_for_the_whole_page_become_rules_for_the_card(string css, string expected) =>
        Assert.Equal($".site-card {{\n{expected}\n}}\n", Encoding.UTF8.GetString(CardStyle.Of(Encoding.UTF8.GetBytes(css))));

    [Fact]
    public void The_theme_that_ships_says_nothing_of_the_whole_page_afterwards()
    {
        var style = Encoding.UTF8.GetString(CardStyle.Of(File.ReadAllBytes(Path.Combine(RepositoryFolder.Theme, "assets", "style.css"))));
        Assert.DoesNotContain(":root", style, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?m)^\s*(html|body)\b", style);
    }
}
