using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Site.Building;

/// <summary>A build writes what changed, and nothing else.</summary>
public sealed class UnchangedBuildTests
{
    [Fact]
    public void Where_nothing_changed_nothing_is_written_and_the_warnings_are_told_again()
    {
        using var site = IncrementalBuild.Start(ownTheme: false).Build();
        var first = site.Report!;
        Assert.NotEmpty(first.Diagnostics);
        site.Build();
        Assert.Equal((0, 0), (site.Report!.FilesWritten, site.Report.FilesRemoved));
        Assert.Equal(first.Diagnostics, site.Report.Diagnostics);
        Assert.Equal(
            (first.Stories, first.Pages, first.Files, first.Waiting, first.NextWaiting, first.Succeeded, first.Written),
            (site.Report.Stories, site.Report.Pages, site.Report.Files, site.Report.Waiting, site.Report.NextWaiting, site.Report.Succeeded, site.Report.Written));
        Assert.Equal(first.Settings!.ToString(), site.Report.Settings!.ToString());
    }

    [Fact]
    public void Where_only_times_of_change_differ_nothing_is_written()
    {
        using var site = IncrementalBuild.Start(ownTheme: true).Build();
        foreach (var file in Directory.EnumerateFiles(site.Root, "*", SearchOption.AllDirectories).Where(f => !f.StartsWith(site.Folder.Output, StringComparison.Ordinal)))
            File.SetLastWriteTimeUtc(file, new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc));

        site.Build();
        Assert.Equal((0, 0), (site.Report!.FilesWritten, site.Report.FilesRemoved));
    }

    [Fact]
    public void The_text_of_a_story_is_written_into_its_page_its_feeds_and_the_search_alone()
    {
        using var site = TwelveStories();
        site.Replace("input/stories/2026/story-06.md", "Nothing much", "Something more");
        site.Build();
        Assert.Equal(Sorted(["/stories/2026/story-06/", "/search/words/w-.txt", "/search/near/0.txt", .. Feeds("/"), .. Feeds("/themes/kindness/")]), Sorted([.. site.Report!.Changed]));
        Assert.Equal(9, site.Report.FilesWritten);
    }

    [Fact]
    public void The_title_of_a_story_is_written_wherever_it_is_shown_and_nowhere_else()
    {
        using var site = TwelveStories();
        string[] own = ["/stories/2026/story-06/", "/stories/2026/story-06/card.png"];
        string[] neighbours = ["/stories/2026/story-05/", "/stories/2026/story-07/"];
        string[] lists = ["/stories/page/2/", "/stories/2026/page/2/", "/themes/kindness/page/2/", "/"];
        var related = Enumerable.Range(1, 12).Select(i => $"/stories/2026/story-{i:00}/").Where(a => IsRelated(site.Page(a), own[0]));
        string[] expected = ["/stories.json", "/search/words/w-.txt", "/search/cards/0.json", .. own, .. neighbours, .. lists, .. related, .. Feeds("/"), .. Feeds("/themes/kindness/")];

        site.Replace("input/stories/2026/story-06.md", "Story 06", "Story six");
        site.Build();
        Assert.Equal(Sorted([.. expected.Distinct()]), Sorted([.. site.Report!.Changed]));
    }

    private static bool IsRelated(TestPage page, string address) =>
        page.Document.QuerySelectorAll("section[aria-labelledby=related] a").Any(a => a.GetAttribute("href") == address);

    /// <summary>Three pages of four.</summary>
    private static TestSite TwelveStories()
    {
        var site = TestSite.With("""
            -- settings.yml --
            SiteTitle: Twelve
            Description: Stories.
            Host: example.org
            PageSize: 4
            FeedItems: 20
            -- input/submit.md --
            ---
            Title: Submit
            ---
            Do.
            """);
        for (var i = 1; i <= 12; i++)
            site.Write($"input/stories/2026/story-{i:00}.md", StoryText.Complete($"---\nTitle: Story {i:00}\nPublished: 2026-10-{i:00}\n---\nNothing much.\n"));

        return site.Build();
    }

    private static string[] Feeds(string list) => [list + "feed.rss", list + "feed.atom", list + "feed.json"];

    private static string[] Sorted(string[] addresses) => [.. addresses.Order(StringComparer.Ordinal)];
}
