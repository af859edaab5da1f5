using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using Xunit;

namespace CustomersRock.Tests.Reading;

public sealed class ContentReaderTests : IDisposable
{
    private const string Metro = "Title: Metro\nSite: https://metro.example/\nEnabled: false\nAddedBy: Anna\nAdded: 2026-11-20\n";

    private readonly TemporarySite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Every_kind_of_file_is_read_in_the_order_of_paths()
    {
        site.Write("settings.yml", "SiteTitle: Ours\nLinkRoot: customers-rock/\nPublish:\n  To: git:origin#gh-pages\nGather:\n  Timeout: 10s\n");
        for (var i = 0; i < 120; i++)
            site.Write($"input/stories/2026/story-{i:000}.md", ReadText.StoryWith(""));

        site.Write("input/themes/kindness.md", "---\nTitle: Kindness\nMeaning: Being kind.\nOrder: 3\nStrongSignals:\n  - \"kind\"\n---\nText.\n");
        site.Write("input/companies/lego.md", "---\nTitle: LEGO\nAliases: [Lego]\n---\nBricks.\n");
        site.Write("input/sources/metro.yml", "Title: Metro\nSite: https://metro.example/\nEnabled: false\nLicence: none\nAddedBy: Anna\nAdded: 2026-11-20\nInclude:\n  - Set: service\n  - Title: /bus/\n");
        site.Write("input/sources/_filters.yml", "service:\n  - cashier\n  - waiter*\n");
        site.Write("input/sources/_health.yml", "metro: {State: slow, Since: 2026-11-20}\n");
        site.Write("input/gathered/2026/11/bus.md", "---\nTitle: Bus\nUrl: https://a.example/bus\nSource: metro\nPublished: 2026-11-01\nGathered: 2026-11-20\nThemes: [kindness]\n---\nIt *waits*.\n");
        site.Write("input/digests/2026-W47.md", "---\nTitle: The week\nPublished: 2026-11-22\nItems:\n  - stories/2026/story-000\n---\nText.\n");
        site.Write("input/about.md", "---\nTitle: About\nShowInNavbar: true\n---\nText.\n");
        var result = Read();
        Assert.Empty(result.Diagnostics);
        var content = result.Content;
        Assert.Equal((120, "story-000", "story-119"), (content.Stories.Length, content.Stories[0].Id.Slug, content.Stories[^1].Id.Slug));
        Assert.Equal(("Ours", "/customers-rock", "git:origin#gh-pages", TimeSpan.FromSeconds(10)),
            (content.Settings.SiteTitle, content.Settings.LinkRoot, content.Settings.Publish.To, content.Settings.Gather.Timeout));
        Assert.Equal(3, Assert.Single(content.Themes).Order);
        Assert.Equal("lego", Assert.Single(content.Companies).Id);
        Assert.Equal([new SourceFilter("Set", "service", 8), new SourceFilter("Title", "/bus/", 9)], Assert.Single(content.Sources).Include);
        Assert.Equal(0, content.Sources[0].Excerpt);
        Assert.Equal("It waits.", Assert.Single(content.Items).NoteText);
        Assert.Equal("stories/2026/story-000", Assert.Single(Assert.Single(content.Digests).Items).Target);
        Assert.Equal("/about/", Assert.Single(content.Pages).Address);
        Assert.Equal(2, Assert.Single(content.Filters).Lines.Length);
        Assert.Equal(HealthState.Slow, Assert.Single(content.Health).State);
    }

    [Theory]
    [InlineData("LinkRoot=", "")]
    [InlineData("LinkRoot=/", "")]
    [InlineData("LinkRoot=rock/", "/rock")]
    [InlineData("Host=example.net", "/customers-rock")]
    public void The_command_line_moves_a_site_also_to_the_root_of_its_host(string given, string root)
    {
        site.Write("settings.yml", "LinkRoot: /customers-rock\n");
        var result = new ContentReader(new SiteFolder(site.Root)).Read(new ReadOptions { Settings = [given] });
        Assert.Empty(result.Diagnostics);
        Assert.Equal(root, result.Content.Settings.LinkRoot);
    }

    [Fact]
    public void Sources_are_read_without_a_look_at_anything_else()
    {
        site.Write("settings.yml", "SiteTitle: Ours\nExcludedPaths: [sources/old.yml]\n");
        site.Write("input/stories/2026/broken.md", "nonsense");
        site.Write("input/sources/metro.yml", Metro);
        site.Write("input/sources/old.yml", Metro);
        site.Write("input/sources/_filters.yml", "service:\n  - cashier\n");
        site.Write("input/sources/_health.yml", "metro: {State: slow, Since: 2026-11-20}\n");
        var result = new ContentReader(new SiteFolder(site.Root)).ReadSources(new ReadOptions { Settings = ["Gather.Concurrency=2"] });
        Assert.Empty(result.Diagnostics);
        var content = result.Content;
        Assert.Equal(("Ours", 2, "metro", "service", "metro"),
            (content.Settings.SiteTitle, content.Settings.Gather.Concurrency, Assert.Single(content.Sources).Id.Value, Assert.Single(content.Filters).Name, Assert.Single(content.Health).Source.Value));
        Assert.Equal("input/sources/metro.yml", content.Sources[0].At.Path);
    }

    [Fact]
    public void A_site_without_sources_has_none() => Assert.Empty(new ContentReader(new SiteFolder(site.Root)).ReadSources(new ReadOptions()).Content.Sources);

    [Fact]
    public void What_the_command_line_says_wins_over_the_file()
    {
        site.Write("settings.yml", "Host: a.example\nPageSize: 10\n");
        var settings = Read(new ReadOptions { Settings = ["host=B.example", "Gather.Concurrency=2"] }).Content.Settings;
        Assert.Equal(("b.example", 10, 2), (settings.Host, settings.PageSize, settings.Gather.Concurrency));
    }

    [Fact]
    public void A_folder_speaks_for_its_files_and_a_sidecar_for_its_picture()
    {
        site.Write("input/stories/_directory.yml", "Author: The editors\nThemes: [kindness]\n");
        site.Write("input/stories/2026/violin/index.md", "---\nTitle: Violin\nPublished: 2026-11-03\nDescription: D.\n---\n![](case.jpg)\n");
        site.Write("input/stories/2026/violin/case.jpg", "");
        site.Write("input/stories/2026/violin/_case.jpg.yml", "Alt: A case\nCredit: Anna\n");
        var result = Read();
        Assert.Empty(result.Diagnostics);
        var story = Assert.Single(result.Content.Stories);
        Assert.Equal(("The editors", "kindness"), (story.Author, story.Themes[0].Value));
        Assert.Equal(("A case", "Anna"), (story.Body.Pictures[0].Alt, story.Body.Pictures[0].Credit));
        Assert.Equal(["input/stories/2026/violin/case.jpg"], result.Pictures);
    }

    [Fact]
    public void A_folder_that_is_not_recursive_speaks_only_for_its_own_files()
    {
        site.Write("input/stories/_directory.yml", "Author: The editors\nRecursive: false\n");
        site.Write("input/stories/2026/violin.md", ReadText.StoryWith("").Replace("Author: Anna\n", "", StringComparison.Ordinal));
        Assert.Equal("CR0201", Assert.Single(Read().Diagnostics).Rule.Code);
    }

    [Fact]
    public void Excluded_and_private_files_are_not_read()
    {
        site.Write("settings.yml", "ExcludedPaths: [\"drafts/**\", \"**/*.tmp.md\"]\n");
        site.Write("input/drafts/a/b.md", "nonsense");
        site.Write("input/stories/2026/x.tmp.md", "nonsense");
        site.Write("input/_notes/a.md", "nonsense");
        site.Write("input/stories/2026/_old.md", "nonsense");
        site.Write("input/.git/config", "nonsense");
        Assert.Empty(Read().Diagnostics);
    }

    [Fact]
    public void Only_named_files_are_reported_on_but_all_are_read()
    {
        site.Write("input/stories/2026/a.md", ReadText.StoryWith("Draft: yes"));
        site.Write("input/stories/2026/b.md", ReadText.StoryWith("Draft: no"));
        site.Write("input/stories/2026/c.md", ReadText.StoryWith(""));
        var result = Read(new ReadOptions { ReportOnly = ["input/stories/2026/b.md"] });
        Assert.Equal("input/stories/2026/b.md", Assert.Single(result.Diagnostics).At.Path);
        Assert.Single(result.Content.Stories);
        Assert.Equal(["/stories/2026/a/", "/stories/2026/b/"], result.BrokenAddresses);
    }

    [Fact]
    public void Files_that_did_not_change_are_not_read_again_unless_their_folder_says_something_else()
    {
        site.Write("input/stories/2026/a.md", ReadText.StoryWith(""));
        site.Write("input/stories/2026/b.md", ReadText.StoryWith(""));
        var reader = new ContentReader(new SiteFolder(site.Root));
        var first = reader.Read(new ReadOptions());
        site.Write("input/stories/2026/b.md", ReadText.StoryWith("Place: Hobart"));
        var second = reader.Read(new ReadOptions(), first.Files);
        Assert.Same(first.Content.Stories[0], second.Content.Stories[0]);
        Assert.Equal("Hobart", second.Content.Stories[1].Place);
        site.Write("input/stories/_directory.yml", "Origin: news\n");
        Assert.Equal(Origin.News, reader.Read(new ReadOptions(), second.Files).Content.Stories[0].Origin);
    }

    private ReadResult Read(ReadOptions? options = null) => new ContentReader(new SiteFolder(site.Root)).Read(options ?? new ReadOptions());
}
