using System.Text.Json;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Commands;

/// <summary>Commands on real sites, from words to files.</summary>
public sealed class WholeProgramTests
{
    private const string Good = """
        -- input/stories/2026/violin.md --
        The driver turned back.
        """;

    private const string Broken = """
        -- input/stories/2026/violin.md --
        The driver turned back.
        -- input/stories/2026/shoes.md --
        ---
        Title: Shoes
        Themes: [kindnes]
        ---
        A pair of shoes.
        -- input/themes/kindnes.md --
        """;

    [Fact]
    public async Task Build_writes_the_site_and_a_second_one_has_nothing_to_do()
    {
        using var site = TestSite.With(Good);

        var (code, output, errors) = await Run(site, "build");
        Assert.Equal((0, ""), (code, errors));
        Assert.Matches(@"(?m)^Built \d+ pages \(\d+ files\) from 1 story in .*; \d+ written, 0 removed\.$", output);
        Assert.True(site.Has("/stories/2026/violin/"));

        Assert.Contains("; 0 written, 0 removed.", (await Run(site, "build")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_command_the_site_is_built()
    {
        using var site = TestSite.With(Good);

        Assert.Equal(0, (await Run(site)).Code);

        Assert.True(site.Has("/stories/2026/violin/"));
    }

    [Fact]
    public async Task A_setting_of_the_command_line_stands_above_the_file()
    {
        using var site = TestSite.With(Good);

        Assert.Equal(0, (await Run(site, "build", "-s", "SiteTitle=Quite another")).Code);

        Assert.Contains("Quite another", site.Output("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_waiting_story_is_named_and_shown_when_asked_for()
    {
        using var site = TestSite.With("""
            -- input/stories/2027/later.md --
            ---
            Published: 2027-02-03
            ---
            Later.
            """);

        Assert.Contains("1 story waits, next 2027-02-03.", (await Run(site, "build")).Output, StringComparison.Ordinal);
        Assert.False(site.Has("/stories/2027/later/"));

        Assert.Equal(0, (await Run(site, "build", "--now", "2027-02-04")).Code);
        Assert.True(site.Has("/stories/2027/later/"));

        Assert.Equal(0, (await Run(site, "build", "--drafts")).Code);
        Assert.True(site.Has("/stories/2027/later/"));
    }

    [Fact]
    public async Task Errors_keep_the_last_good_output_and_keep_going_leaves_out_the_broken_file()
    {
        using var site = BrokenSite();

        var (code, output, errors) = await Run(site, "build");
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("input/stories/2026/shoes.md:", errors, StringComparison.Ordinal);
        Assert.Contains("Nothing was written; the last good output stays.", errors, StringComparison.Ordinal);
        Assert.False(site.Has("/"));

        Assert.Equal(1, (await Run(site, "build", "--keep-going")).Code);
        Assert.True(site.Has("/stories/2026/violin/"));
        Assert.False(site.Has("/stories/2026/shoes/"));
    }

    [Fact]
    public async Task Check_says_what_is_good_then_what_is_wrong_and_writes_nothing()
    {
        using var site = BrokenSite();

        var (code, output, errors) = await Run(site, "check");

        Assert.Equal((1, ""), (code, errors));
        Assert.StartsWith("1 story reads well.\n", output, StringComparison.Ordinal);
        Assert.Contains("\ninput/stories/2026/shoes.md:", output, StringComparison.Ordinal);
        Assert.Matches(@"\n\d+ errors?.*\.\n$", output);
        Assert.False(Directory.Exists(site.Folder.Output));
    }

    [Fact]
    public async Task Check_of_one_file_speaks_of_that_file_alone()
    {
        using var site = BrokenSite();

        Assert.Equal(0, (await Run(site, "check", "input/stories/2026/violin.md")).Code);

        var (code, output, _) = await Run(site, "check", "input/stories/2026/shoes.md");
        Assert.Equal(1, code);
        Assert.DoesNotContain("violin", output, StringComparison.Ordinal);

        Assert.Equal(2, (await Run(site, "check", "input/stories/2026/nowhere.md")).Code);
        Assert.Equal(2, (await Run(site, "check", Path.GetTempPath())).Code);
        Assert.Equal(1, (await Run(site, "check", "input/stories/")).Code);
        Assert.Equal(0, (await Run(site, "check", "input/themes")).Code);
    }

    [Fact]
    public async Task Check_as_JSON_is_JSON_and_nothing_else()
    {
        using var site = BrokenSite();

        var (code, output, _) = await Run(site, "check", "--format", "json");

        Assert.Equal(1, code);
        using var json = JsonDocument.Parse(output);
        Assert.Contains(json.RootElement.GetProperty("diagnostics").EnumerateArray(), d => d.GetProperty("file").GetString() == "input/stories/2026/shoes.md");
    }

    [Fact]
    public async Task Check_for_GitHub_annotates_the_line()
    {
        using var site = BrokenSite();

        Assert.Matches(@"::error file=input/stories/2026/shoes\.md,line=\d+,col=\d+,title=CR\d{4}::", (await Run(site, "check", "--format", "github")).Output);
    }

    [Fact]
    public async Task What_new_story_writes_has_no_error()
    {
        using var site = TestSite.With(Good);
        Assert.Equal(0, (await Run(site, "new", "story", "--title", "Shoes: \"a pair\"", "--theme", "kindness", "--author", "O'Neil, Ada", "--description", "A pair of shoes, and what came of it.", "--company", "LEGO, Ltd.")).Code);
        Assert.Equal(0, (await Run(site, "new", "theme", "--title", "Patience", "--meaning", "Somebody took: the time.")).Code);
        Assert.Equal(0, (await Run(site, "new", "source", "--title", "Kind Counter", "--site", "https://counter.example/", "--feed", "https://counter.example/feed", "--added-by", "Ada")).Code);

        var (code, output, _) = await Run(site, "check");

        Assert.True(code == 0, output);
        Assert.StartsWith("2 stories read well.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_builds_and_replaces_a_folder()
    {
        using var site = TestSite.With(Good);
        using var folder = new TestFolder();

        var (code, output, errors) = await Run(site, "publish", "--to", folder["www"]);

        Assert.Equal((0, ""), (code, errors));
        Assert.Contains($"to {folder["www"]}", output, StringComparison.Ordinal);
        Assert.Equal(site.Output("/stories/2026/violin/"), folder.Read("www/stories/2026/violin/index.html"));
    }

    [Fact]
    public async Task Publish_goes_where_the_settings_say_and_deploy_is_the_same_word()
    {
        using var site = TestSite.With(Good + "\n-- settings.yml --\nSiteTitle: T\nDescription: D.\nHost: example.org\nPublish:\n  To: ../rock-www-of-settings\n");
        var www = Path.Combine(site.Root, "..", "rock-www-of-settings");

        var (code, output, errors) = await Run(site, "deploy", "--dry-run");

        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("Would publish to " + Path.GetFullPath(www), output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(www));
    }

    [Fact]
    public async Task Publish_without_a_host_is_refused()
    {
        using var site = TestSite.With(Good + "\n-- settings.yml --\nSiteTitle: T\nDescription: D.\n");
        using var folder = new TestFolder();

        var (code, _, errors) = await Run(site, "publish", "--to", folder["www"]);

        Assert.Equal(1, code);
        Assert.Contains("names no Host", errors, StringComparison.Ordinal);
        Assert.False(folder.Has("www"));
        Assert.Equal(0, (await Run(site, "publish", "--to", folder["www"], "-s", "Host=example.org")).Code);
    }

    [Fact]
    public async Task A_site_with_errors_is_not_published()
    {
        using var site = BrokenSite();
        using var folder = new TestFolder();

        Assert.Equal(1, (await Run(site, "publish", "--to", folder["www"])).Code);

        Assert.False(folder.Has("www"));
    }

    [Fact]
    public async Task Publish_needs_to_know_where_to_and_an_output_when_it_does_not_build()
    {
        using var site = TestSite.With(Good);
        using var folder = new TestFolder();

        Assert.Equal(1, (await Run(site, "publish", "--no-build", "--to", folder["www"])).Code);
        Assert.Equal(2, (await Run(site, "publish")).Code);
        Assert.Equal(2, (await Run(site, "publish", "--to", "git:origin#--force")).Code);
        Assert.Equal(0, (await Run(site, "publish", "--no-build", "--to", folder["www"])).Code);
    }

    [Fact]
    public async Task Preview_serves_the_real_site_until_Ctrl_C()
    {
        using var site = TestSite.With(Good);
        using var interruption = new CancellationTokenSource();
        var host = TestHost.In(site.Root);

        var running = host.Run(interruption.Token, "preview", "--port", "0", "--theme", RepositoryFolder.Theme, "-s", "LinkRoot=/rock");
        await host.Hear("(Ctrl-C ends it)");
        var address = System.Text.RegularExpressions.Regex.Match(host.Output, "http://localhost:[0-9]+/rock/").Value;
        using var client = new HttpClient();
        var page = await client.GetStringAsync(address + "stories/2026/violin/");
        await interruption.CancelAsync();

        Assert.Equal(130, await running);
        Assert.Contains("The driver turned back.", page, StringComparison.Ordinal);
        Assert.Contains("/_preview/reload.js", page, StringComparison.Ordinal);
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => client.GetStringAsync(address));
    }

    [Fact]
    public async Task Serve_shows_the_output_as_it_is_and_builds_nothing()
    {
        using var site = TestSite.With(Good);
        Assert.Equal(1, (await Run(site, "serve")).Code);
        Assert.Equal(0, (await Run(site, "build")).Code);
        using var interruption = new CancellationTokenSource();
        var host = TestHost.In(site.Root);

        var running = host.Run(interruption.Token, "serve", "--port", "0");
        await host.Hear("(Ctrl-C ends it)");
        var address = System.Text.RegularExpressions.Regex.Match(host.Output, "http://localhost:[0-9]+/").Value;
        using var client = new HttpClient();
        var page = await client.GetStringAsync(address);
        await interruption.CancelAsync();

        Assert.Equal(130, await running);
        Assert.Equal(site.Output("/"), page);
    }

    private static TestSite BrokenSite()
    {
        var site = TestSite.With(Broken);
        site.Delete("input/themes/kindnes.md");
        return site;
    }

    private static async Task<(int Code, string Output, string Errors)> Run(TestSite site, params string[] args)
    {
        var host = TestHost.In(site.Root);
        string[] theme = args is ["new", ..] or ["serve", ..] ? [] : ["--theme", RepositoryFolder.Theme];
        var code = await host.Run([.. args, .. theme]);
        return (code, host.Output, host.Errors);
    }
}
