using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Commands.Sources;

public sealed class CheckSourcesTests
{
    [Fact]
    public async Task A_source_that_is_what_its_file_says_passes()
    {
        await using var server = new FeedServer();
        server.Serve("/feed.xml", SmallFeed.Rss("https://metro.example/"));
        using var folder = Folder(server, "Include:\n  - Set: service\n", site: "https://www.metro.example/").With("input/sources/_filters.yml", "service:\n  - story 2\n  - story 4\n");
        var host = TestHost.In(folder);
        var before = folder.Read("input/sources/metro.yml");

        Assert.Equal(0, await Check(host, server));

        Assert.Equal("""
            metro (Metro)
              ✓ fine: it answers with RSS, 6 entries
              ✓ fine: it says that it belongs to metro.example
              ✓ fine: its newest entry is of 2026-11-23, about 1 a day
              ✓ fine: each entry has an id or a link
              ✓ fine: its language is en-GB
              ✓ fine: 2 of its last 6 entries pass the filters
              · note: such as "Story 2 of a bus driver"
              · note: such as "Story 4 of a bus driver"

            """, host.Output);
        Assert.Equal(before, folder.Read("input/sources/metro.yml"));
    }

    [Fact]
    public async Task One_that_has_moved_gets_the_line_to_write()
    {
        await using var server = new FeedServer();
        server.Redirect("/feed.xml", "/new.xml");
        server.Serve("/new.xml", SmallFeed.Rss("https://metro.example/"));
        using var folder = Folder(server);

        await Wrong(folder, server, $"✗ wrong: it has moved for good; write Feed: {server.Address("/new.xml")}");
    }

    [Fact]
    public async Task A_page_instead_of_a_feed_is_told_with_the_feed_that_it_names()
    {
        await using var server = new FeedServer();
        server.Serve("/feed.xml", SmallFeed.Page("/real.xml"), "text/html");
        using var folder = Folder(server);

        await Wrong(folder, server, $"the page names {server.Address("/real.xml")}");
    }

    [Fact]
    public async Task One_that_belongs_to_somebody_else_now_is_told()
    {
        await using var server = new FeedServer();
        server.Serve("/feed.xml", SmallFeed.Rss("https://casino.example/", title: "Best Casino"));
        using var folder = Folder(server);

        await Wrong(folder, server, "✗ wrong: it is called \"Best Casino\" and belongs to casino.example, not to metro.example: has the address a new owner?");
    }

    [Fact]
    public async Task One_that_moved_house_but_kept_its_name_is_known_by_it()
    {
        await using var server = new FeedServer();
        server.Serve("/feed.xml", SmallFeed.Rss("https://new-house.example/"));
        using var folder = Folder(server);
        var host = TestHost.In(folder);

        Assert.Equal(0, await Check(host, server));

        Assert.Contains("✓ fine: it is called \"Metro: good news\"", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_has_long_been_silent_is_told()
    {
        await using var server = new FeedServer();
        server.Serve("/feed.xml", SmallFeed.Rss("https://metro.example/", newest: "2026-09-20"));
        using var folder = Folder(server);

        await Wrong(folder, server, "✗ wrong: its newest entry is of 2026-09-20, 65 days ago: it is silent");
    }

    [Fact]
    public async Task One_without_entries_or_dates_is_told()
    {
        await using var server = new FeedServer();
        server.Serve("/feed.xml", SmallFeed.Rss("https://metro.example/", entries: 0));
        using var folder = Folder(server);
        await Wrong(folder, server, "✗ wrong: it has no entries");

        server.Serve("/feed.xml", "<rss version=\"2.0\"><channel><title>Metro</title><link>https://metro.example/</link><item><title>Undated</title></item></channel></rss>");
        await Wrong(folder, server, "✗ wrong: none of its entries has a date that can be read", "✗ wrong: 1 entry has neither an id nor a link", "· note: it does not say its language", "✓ fine: its one entry passes the filters");
    }

    [Fact]
    public async Task One_in_another_language_is_told()
    {
        await using var server = new FeedServer();
        server.Serve("/feed.xml", SmallFeed.Rss("https://metro.example/", language: "de"));
        using var folder = Folder(server);

        await Wrong(folder, server, "✗ wrong: it says that its language is de, its file says en");
    }

    [Fact]
    public async Task All_that_are_read_are_asked_and_each_failure_is_its_own()
    {
        await using var server = new FeedServer();
        server.Serve("/feed.xml", SmallFeed.Rss("https://metro.example/"));
        server.Status("/gone.xml", 410);
        using var folder = Folder(server)
            .With("input/sources/gone.yml", SourceFolder.Source("Gone", server.Address("/gone.xml").AbsoluteUri))
            .With("input/sources/resting.yml", SourceFolder.Source("Resting", server.Address("/resting.xml").AbsoluteUri, "Enabled: false\n"));
        var host = TestHost.In(folder);

        Assert.Equal(1, await host.Run("sources", "check", "--allow-private", "127.0.0.1"));

        Assert.StartsWith("gone (Gone)\n  ✗ wrong: ", host.Output, StringComparison.Ordinal);
        Assert.EndsWith("2 sources asked, 1 not as they should be.\n", host.Output, StringComparison.Ordinal);
        Assert.Equal(["/feed.xml", "/gone.xml"], server.Requests.Select(r => r.Path).Order());
    }

    [Fact]
    public async Task What_is_read_by_hand_is_not_asked()
    {
        using var folder = SourceFolder.Three();
        var host = TestHost.In(folder);

        Assert.Equal(0, await host.Run("sources", "check", "town-gazette"));

        Assert.Equal("town-gazette: it has no feed; it is read by hand.\n", host.Output);
    }

    private static TestFolder Folder(FeedServer server, string more = "", string site = "https://metro.example/") => new TestFolder()
        .With("settings.yml", "SiteTitle: Ours\n")
        .With("input/sources/metro.yml", $"Title: Metro\nSite: {site}\nFeed: {server.Address("/feed.xml")}\nLanguage: en\nAddedBy: Ada\nAdded: 2026-11-01\n{more}");

    private static Task<int> Check(TestHost host, FeedServer server) => host.Run("sources", "check", "metro", "--allow-private", $"127.0.0.1:{server.Port}");

    private static async Task Wrong(TestFolder folder, FeedServer server, params string[] parts)
    {
        var host = TestHost.In(folder);
        Assert.Equal(1, await Check(host, server));
        Assert.All(parts, part => Assert.Contains(part, host.Output, StringComparison.Ordinal));
    }
}
