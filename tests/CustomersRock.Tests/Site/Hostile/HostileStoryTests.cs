using CustomersRock.Content.Diagnostics;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Site.Hostile;

public sealed class HostileStoryTests(HostileSite hostile) : IClassFixture<HostileSite>
{
    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Attacks.Texts.Length)];

    [Fact]
    public void No_page_and_no_feed_holds_anything_live()
    {
        Assert.True(hostile.Site.Report!.Written);
        CleanSite.Check(hostile.Site);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void What_stands_in_a_field_is_shown_as_the_text_that_it_is(int attack)
    {
        var broken = Errors($"input/stories/2026/fields-{attack}.md");
        Assert.Equal(broken.Length == 0, hostile.Site.Has(HostileSite.InFields(attack)));
        if (broken.Length > 0)
            return;

        var page = hostile.Site.Page(HostileSite.InFields(attack));
        Assert.Contains(HostileSite.Harmless(attack), page.Text, StringComparison.Ordinal);
        Assert.Equal(Words(Attacks.Texts[attack]), Words(page.One("h1").TextContent));
        Assert.StartsWith(Words(Attacks.Texts[attack]), Words(page.One("title").TextContent), StringComparison.Ordinal);
        Assert.Equal(Words(Attacks.Texts[attack]), Words(page.One("meta[name=description]").GetAttribute("content")!));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void What_stands_beside_an_attack_in_a_text_is_still_there(int attack)
    {
        var broken = Errors($"input/stories/2026/body-{attack}.md");
        Assert.Equal(broken.Length == 0, hostile.Site.Has(HostileSite.InBody(attack)));
        if (broken.Length == 0)
            Assert.Contains(HostileSite.Harmless(attack), hostile.Site.Page(HostileSite.InBody(attack)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Few_attacks_break_a_story_and_all_that_do_are_told_with_their_place()
    {
        var errors = hostile.Site.Diagnostics.Where(d => d.Rule.Severity == Severity.Error).ToArray();
        Assert.All(errors, e => Assert.True(e.At.Line > 0 && e.At.Column > 0, e.ToString()));
        Assert.True(errors.Select(e => e.At.Path).Distinct().Count() < Attacks.Texts.Length, "most stories with an attack were left out, so little was tested");
    }

    [Fact]
    public void No_template_in_a_story_is_run()
    {
        var page = hostile.Site.Page(HostileSite.InBody(Array.IndexOf(Attacks.Texts, "{{ site.title }}{{ 'x' | raw }}")));
        Assert.Contains("{{ site.title }}", page.One(".e-content, .prose").TextContent, StringComparison.Ordinal);
    }

    private Diagnostic[] Errors(string path) => [.. hostile.Site.Diagnostics.Where(d => d.At.Path == path && d.Rule.CostsFile)];

    // A line break in a title is a blank on the page, as is every run of blanks.
    /// <summary>Marks that turn the direction of all that follows are taken out where a file is read.</summary>
    private static string Words(string text) => string.Join(' ', text.Replace("\u202e", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
