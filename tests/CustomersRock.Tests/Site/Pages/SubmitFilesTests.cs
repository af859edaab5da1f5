using System.Text.Json;
using CustomersRock.Content.Checks.Wording;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Site.Pages;

public sealed class SubmitFilesTests
{
    private const string Form = """
        -- settings.yml --
        SiteTitle: Test site
        Repository: https://github.com/someone/stories/
        Branch: trunk
        ContactMail: stories@example.org
        -- input/submit.md --
        ---
        Title: Send us a story
        Layout: submit
        ---
        The rules.
        -- input/privacy.md --
        ---
        Title: Privacy
        ---
        Nothing is kept.
        -- input/themes/kindness.md --
        ---
        Title: Kindness
        Meaning: More than was paid for.
        StrongSignals: ["act of \"kindness\""]
        Signals: [hug, on the house]
        ---
        About kindness.
        -- input/companies/lego.md --
        ---
        Title: LEGO
        Aliases: [The LEGO Group]
        ---
        Bricks.
        -- input/stories/2026/ninja.md --
        ---
        Themes: [kindness]
        Companies: [The LEGO Group]
        ---
        A letter came.
        """;

    [Fact]
    public void The_form_gets_the_rules_of_the_checks_byte_for_byte()
    {
        using var site = TestSite.With(Form).Build();
        Assert.Equal(WordingFile.Bytes.ToArray(), site.AllOutput()["submit/rules.json"]);
    }

    [Fact]
    public void The_form_knows_where_stories_go_and_what_the_site_has()
    {
        using var site = TestSite.With(Form).Build();
        using var data = JsonDocument.Parse(site.Output("/submit/data.json"));
        var root = data.RootElement;
        Assert.Equal(("https://github.com/someone/stories", "trunk", "stories@example.org"), (Text(root, "repository"), Text(root, "branch"), Text(root, "mail")));
        Assert.Equal("First-hand", Text(root.GetProperty("first-hand"), "label"));
        var theme = Assert.Single(root.GetProperty("themes").EnumerateArray());
        Assert.Equal(("kindness", "act of \"kindness\"", "[\"hug\",\"on the house\"]"), (Text(theme, "id"), theme.GetProperty("strong")[0].GetString(), theme.GetProperty("signals").GetRawText()));
        var company = Assert.Single(root.GetProperty("companies").EnumerateArray());
        Assert.Equal(("LEGO", "The LEGO Group"), (Text(company, "name"), company.GetProperty("aliases")[0].GetString()));
    }

    [Theory]
    [InlineData("input/themes/kindness.md", "hug", "flowers")]
    [InlineData("input/companies/lego.md", "[The LEGO Group]", "[The LEGO Group, Lego A/S]")]
    [InlineData("settings.yml", "Branch: trunk", "Branch: main")]
    public void What_the_form_knows_changes_with_its_source(string file, string old, string changed)
    {
        using var site = TestSite.With(Form).Build();
        var before = site.Output("/submit/data.json");
        site.Replace(file, old, changed);
        site.Build();
        Assert.NotEqual(before, site.Output("/submit/data.json"));
    }

    [Fact]
    public void A_site_without_the_form_has_none_of_its_files()
    {
        using var site = TestSite.With(Form.Replace("Layout: submit\n", "", StringComparison.Ordinal)).Build();
        Assert.False(site.Has("/submit/data.json") || site.Has("/submit/rules.json"));
        Assert.DoesNotContain("script-src", site.Output("/submit/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stories@example.org", true)]
    [InlineData("first.last+rock@mail.example.org", true)]
    [InlineData("stories@example.org?bcc=other@example.org", false)]
    [InlineData("Stories <stories@example.org>", false)]
    [InlineData("mailto:stories@example.org", false)]
    [InlineData("stories@localhost", false)]
    [InlineData("@example.org", false)]
    [InlineData("stories@example.org:25", false)]
    public void A_mail_address_is_an_address_and_nothing_more(string mail, bool isGood)
    {
        using var site = TestSite.With(Form.Replace("stories@example.org", $"\"{mail}\"", StringComparison.Ordinal)).Check();
        Assert.Equal(isGood ? [] : ["CR0611"], site.Diagnostics.Select(d => d.Rule.Code).Where(c => c == "CR0611"));
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
