using CustomersRock.Content.Diagnostics;
using CustomersRock.Site;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Site.Building;

/// <summary>What goes wrong is told with its place, and the last good output stays.</summary>
public sealed class FaultyBuildTests
{
    [Theory]
    [InlineData(EditedFiles.Boots, "[service-recovery]", "[service-recovry]", "CR0203", 6, 10)]
    [InlineData(EditedFiles.Boots, "Published: 2026-10-12", "Published: 12/10/2026", "CR0204", 3, 12)]
    [InlineData(EditedFiles.Violin, "xref:boots", "xref:bots", "CR0503", 32, 62)]
    [InlineData(EditedFiles.Violin, "](inside.png", "](missing.png", "CR0420", 28, 19)]
    [InlineData(EditedFiles.About, "Title: About this shop", "Description: twice", "CR0128", 3, 1)]
    public void A_fault_in_content_leaves_the_output_alone(string file, string old, string text, string code, int line, int column)
    {
        using var site = IncrementalBuild.Start(ownTheme: false).Build();
        AssertRefused(site, () => site.Replace(file, old, text), code, file, line, column);
    }

    [Theory]
    [InlineData("an unknown member", "layouts/page.liquid", "{{ page.description }}", "{{ page.descripton }}", "CR0704", 13, 35)]
    [InlineData("an unknown member in a partial", "partials/_lesson.liquid", "{{ title }}", "{{ title.text.none }}{{ site.titel }}", "CR0704", null, null)]
    [InlineData("an unknown filter", "layouts/page.liquid", "{{ page.title }}", "{{ page.title | shout }}", "CR0704", 12, null)]
    [InlineData("an unclosed tag", "layouts/page.liquid", "{{ page.title }}", "{% if page.title %}x", "CR0703", null, null)]
    [InlineData("an unclosed brace", "layouts/page.liquid", "{{ page.title }}", "{{ page.title", "CR0703", null, null)]
    [InlineData("an unknown tag", "partials/_invite.liquid", "<aside", "{% shell 'ls' %}<aside", "CR0703", 1, null)]
    [InlineData("a missing partial", "layouts/page.liquid", "{% include '_breadcrumbs' %}", "{% include '_crumbs' %}", null, null, null)]
    [InlineData("a missing asset", "layouts/page.liquid", "{{ page.title }}", "{{ 'no.css' | asset }}", "CR0707", 12, 13)]
    [InlineData("a web manifest that is no JSON", "assets/site.webmanifest", "\"display\"", "display", "CR0710", 4, 3)]
    [InlineData("a partial that includes itself", "partials/_invite.liquid", "<aside", "{% include '_invite' %}<aside", null, null, null)]
    public void A_fault_in_a_template_leaves_the_output_alone(string what, string file, string old, string text, string? code, int? line, int? column)
    {
        Assert.NotEmpty(what);
        using var site = IncrementalBuild.Start(ownTheme: true).Build();
        AssertRefused(site, () => site.Replace("theme/" + file, old, text), code, null, line, column);
        AssertRefused(site, () => { }, code, null, line, column, keepGoing: true);
    }

    [Theory]
    [InlineData("theme/layouts/story.liquid", "CR0702")]
    [InlineData("theme/partials/_head.liquid", null)]
    [InlineData("theme/partials/_post.liquid", null)]
    [InlineData("theme/assets/style.css", null)]
    public void A_theme_file_that_is_missing_leaves_the_output_alone(string file, string? code)
    {
        using var site = IncrementalBuild.Start(ownTheme: true).Build();
        AssertRefused(site, () => site.Delete(file), code, null, null, null);
    }

    [Fact]
    public void A_partial_that_all_layouts_lack_is_told_once()
    {
        using var site = IncrementalBuild.Start(ownTheme: true).Build();
        site.Delete("theme/partials/_head.liquid");
        site.Build();

        var fault = Assert.Single(site.Diagnostics, d => d.Rule.Severity == Severity.Error);
        Assert.StartsWith("there is no partial \"_head\" (the same in ", fault.What, StringComparison.Ordinal);
        Assert.NotEqual((1, 1), (fault.At.Line, fault.At.Column));
    }

    [Fact]
    public void A_partial_that_cannot_be_read_is_told_once_at_its_own_line()
    {
        using var site = IncrementalBuild.Start(ownTheme: true).Build();
        site.Replace("theme/partials/_head.liquid", "<meta charset", "{% if %}<meta charset");
        site.Build(o => o with { KeepGoing = true });

        var fault = Assert.Single(site.Diagnostics, d => d.Rule.Severity == Severity.Error);
        Assert.Equal(("CR0703", "theme/partials/_head.liquid", 1), (fault.Rule.Code, fault.At.Path, fault.At.Line));
    }

    [Fact]
    public void A_missing_theme_leaves_the_output_alone()
    {
        using var site = IncrementalBuild.Start(ownTheme: true).Build();
        AssertRefused(site, () => Directory.Delete(site.Folder.Theme, recursive: true), "CR0701", null, null, null);
    }

    [Fact]
    public void After_the_fault_is_mended_the_site_is_as_a_clean_build_makes_it()
    {
        using var site = IncrementalBuild.Start(ownTheme: true).Build();
        var builder = new SiteBuilder(site.Folder);
        site.Replace("theme/layouts/page.liquid", "{{ page.title }}", "{{ page.titel }}");
        Assert.False(site.BuildWith(builder).Report!.Succeeded);
        site.Replace("theme/layouts/page.liquid", "{{ page.titel }}", "<b>{{ page.title }}</b>");
        Assert.True(site.BuildWith(builder).Report!.Succeeded);
        using var twin = site.Twin().Build();
        OutputFiles.AssertSame(twin.AllOutput(), site.AllOutput());
    }

    [Fact]
    public void Keeping_going_leaves_only_the_broken_files_out()
    {
        using var site = IncrementalBuild.Start(ownTheme: false);
        site.Replace(EditedFiles.Zaun, "[kindness]", "[kindnes]");
        site.Build(o => o with { KeepGoing = true });
        Assert.Equal((false, true, 3), (site.Report!.Succeeded, site.Report.Written, site.Report.Stories));
        Assert.True(site.Has("/stories/2026/boots/") && !site.Has("/stories/2025/ueber-den-zaun/"));

        using var without = site.Twin();
        without.Delete(EditedFiles.Zaun);
        without.Build();
        OutputFiles.AssertSame(without.AllOutput(), site.AllOutput());
    }

    [Fact]
    public void Keeping_going_publishes_a_story_without_the_piece_that_may_not_be()
    {
        using var site = TestSite.With("""
            -- input/stories/2026/violin.md --
            ---
            Canonical: javascript:alert(1)
            RedirectFrom: [/../outside/, /stories/2026/fiddle/]
            Lesson: => System.Environment.Exit(1)
            Sources: [{Title: The paper, Url: "data:text/html,x"}]
            ---
            Before. ![A pixel](https://evil.example/pixel.gif) <img src=x onerror=alert(1)> [Nowhere](/no/where/). After.
            """).Build(o => o with { KeepGoing = true });

        Assert.False(site.Report!.Succeeded);
        Assert.Equal(["CR0132", "CR0205", "CR0205", "CR0211", "CR0303", "CR0305", "CR0502"],
            site.Diagnostics.Where(d => d.Rule.Severity == Severity.Error).Select(d => d.Rule.Code).Order(StringComparer.Ordinal));
        var page = site.Page("/stories/2026/violin/");
        Assert.Matches("Before\\..*Nowhere.*After\\.", page.One(".prose").TextContent);
        Assert.Equal("The paper", page.One(".slip ol li").TextContent);
        Assert.Empty(page.Document.QuerySelectorAll("img, .prose a[href*=evil], [href^=javascript], [href^=data]"));
        Assert.True(site.Has("/stories/2026/fiddle/"));
    }

    [Fact]
    public void Keeping_going_publishes_a_story_without_the_old_addresses_that_it_may_not_have()
    {
        using var site = IncrementalBuild.Start(ownTheme: false).Build();
        var boots = site.Page("/stories/2026/boots/").One("main").OuterHtml;
        site.Replace(EditedFiles.Zaun, "Author:", "RedirectFrom: [/stories/2026/boots/, /feed.rss, /, /stories/2025/ueber-den-zaun/, /stories/2026/wellingtons/, /old/]\nAuthor:");
        site.Build(o => o with { KeepGoing = true });
        Assert.Equal(["CR0211", "CR0504", "CR0504", "CR0505", "CR0505"], site.Diagnostics.Where(d => d.Rule.Severity == Severity.Error).Select(d => d.Rule.Code).Order(StringComparer.Ordinal));
        Assert.Equal(boots, site.Page("/stories/2026/boots/").One("main").OuterHtml);
        Assert.True(site.Has("/stories/2025/ueber-den-zaun/"));
        Assert.Contains("/stories/2025/ueber-den-zaun/", site.Output("/old/"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_done_without_costs_the_file_however_it_is_broken()
    {
        using var site = TestSite.With("""
            -- input/sources/post.yml --
            Title: Evening Post
            Site: https://post.example/
            Enabled: false
            AddedBy: Ada
            Added: 2026-10-01
            -- input/gathered/2026/11/good.md --
            ---
            Title: Good
            Url: https://post.example/good
            Source: post
            Published: 2026-11-01
            Gathered: 2026-11-02
            Themes: [kindness]
            ---
            The one.
            -- input/gathered/2026/11/bad.md --
            ---
            Title: Bad
            Url: javascript:alert(1)
            Source: post
            Published: 2026-11-01
            Gathered: 2026-11-02
            Themes: [kindness]
            ---
            The other.
            """).Build(o => o with { KeepGoing = true });
        Assert.Equal("https://post.example/good", site.Page("/around-the-web/").One("main .u-bookmark-of .u-url").GetAttribute("href"));
    }

    [Theory]
    [InlineData("Themes: [Not an id]")]
    [InlineData("Published: soon")]
    [InlineData("Draft: [true]")]
    [InlineData("Draft: yes")]
    [InlineData("Withdrawn: last week")]
    [InlineData("Withdrawn: [2026-11-24]")]
    [InlineData("Title: [A, list]")]
    [InlineData("Description: {A: map}")]
    public void No_story_is_published_by_a_slip_in_what_every_story_needs(string line)
    {
        using var site = TestSite.With($"-- input/stories/2026/violin.md --\n---\n{line}\n---\nThe driver turned back.\n").Build(o => o with { KeepGoing = true });
        Assert.True(site.Report!.Written && !site.Report.Succeeded);
        Assert.False(site.Has("/stories/2026/violin/"));
    }

    [Fact]
    public void Who_claims_the_place_of_a_story_does_not_remove_it()
    {
        using var site = TestSite.With("""
            -- input/stories/2026/violin.md --
            ---
            Title: The violin
            ---
            The driver turned back.
            -- input/stories/2026/violin/index.md --
            ---
            Title: A fiddle
            ---
            Mine.
            -- input/pages/a.md --
            ---
            Title: A page
            Description: Somewhere else.
            DestinationPath: stories/2026/violin/index.html
            ---
            Mine.
            """).Build(o => o with { KeepGoing = true });
        Assert.Equal("The violin", site.Page("/stories/2026/violin/").One("h1").TextContent);
        Assert.Equal(3, site.Diagnostics.Count(d => d.Rule.Code == "CR0501"));
    }

    [Fact]
    public void A_site_that_kept_going_still_fails_when_nothing_has_changed()
    {
        using var site = IncrementalBuild.Start(ownTheme: false);
        site.Replace(EditedFiles.Zaun, "[kindness]", "[kindnes]");
        site.Build(o => o with { KeepGoing = true });
        var first = IncrementalBuild.Texts(site.Report!).ToArray();
        site.Build(o => o with { KeepGoing = true });
        Assert.Equal((false, true, 0), (site.Report!.Succeeded, site.Report.Written, site.Report.FilesWritten));
        Assert.Equal(first, IncrementalBuild.Texts(site.Report));
    }

    [Fact]
    public void A_folder_that_holds_files_of_others_is_not_touched()
    {
        using var site = IncrementalBuild.Start(ownTheme: false);
        site.Write("output/thesis.txt", "ten years of work");
        foreach (var keepGoing in (bool[])[false, true])
        {
            site.Build(o => o with { KeepGoing = keepGoing, Clean = keepGoing });
            Assert.False(site.Report!.Succeeded || site.Report.Written);
            Assert.Contains(site.Diagnostics, d => d.Rule.Code == "CR0709");
            Assert.Equal(["thesis.txt"], site.AllOutput().Keys);
        }
    }

    [Theory]
    [InlineData("input/themes.md", "Title: Ours")]
    [InlineData("input/other.md", "Title: Ours\nDestinationPath: stories/2026/boots/index.html")]
    [InlineData("input/other.md", "Title: Ours\nDestinationPath: about/index.html")]
    [InlineData("input/other.md", "Title: Ours\nDestinationPath: feed.rss")]
    [InlineData("input/other.md", "Title: Ours\nDestinationPath: assets/style.css")]
    [InlineData("input/other.md", "Title: Ours\nRedirectFrom: [/stories/2026/boots/]")]
    public void Two_producers_of_one_address_are_told(string file, string keys)
    {
        using var site = IncrementalBuild.Start(ownTheme: false).Build();
        var before = site.AllOutput();
        site.Write(file, $"---\n{keys}\n---\nText.\n");
        site.Build();
        Assert.False(site.Report!.Succeeded || site.Report.Written, "two producers, and no complaint");
        Assert.Contains(site.Diagnostics, d => d.Rule.Severity == Severity.Error && d.At.Path == file);
        OutputFiles.AssertSame(before, site.AllOutput());
    }

    private static void AssertRefused(TestSite site, Action edit, string? code, string? file, int? line, int? column, bool keepGoing = false)
    {
        var before = site.AllOutput();
        edit();
        site.Build(o => o with { KeepGoing = keepGoing });
        Assert.False(site.Report!.Succeeded);
        Assert.False(site.Report.Written);
        var errors = site.Diagnostics.Where(d => d.Rule.Severity == Severity.Error).ToArray();
        Assert.NotEmpty(errors);
        Assert.All(errors, e => Assert.True(e.At.Line >= 0 && e.What.Length > 5 && e.Mend.Length > 5, e.ToString()));
        var match = errors.FirstOrDefault(e =>
            (code is null || e.Rule.Code == code) && (file is null || e.At.Path == file) && (line is null || e.At.Line == line) && (column is null || e.At.Column == column));
        Assert.True(match is not null, string.Join('\n', errors.Select(e => e.ToString())));
        OutputFiles.AssertSame(before, site.AllOutput());
    }
}
