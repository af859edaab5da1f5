using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Commands.Sources;

public sealed class AddSourceTests
{
    [Fact]
    public async Task A_feed_becomes_a_file_and_its_newest_entries_are_shown()
    {
        await using var server = new FeedServer();
        server.Serve("/feed.xml", SmallFeed.Rss("https://metro.example/"));
        using var folder = new TestFolder().With("settings.yml", "SiteTitle: Ours\nAuthor: The editors\n");
        var host = TestHost.In(folder);

        Assert.Equal(0, await Add(host, server, "/feed.xml", "--yes"));

        Assert.Equal($"""
            Title: "Metro: good news"
            Site: "https://metro.example/"
            Feed: "{server.Address("/feed.xml")}"
            Language: en-GB
            Licence: excerpt
            Excerpt: 40
            AddedBy: The editors
            Added: 2026-11-24

            """, folder.Read("input/sources/metro-good-news.yml"));
        Assert.Contains("language en-GB, 6 entries, about 1 a day\n  2026-11-23  Story 1 of a bus driver\n  2026-11-22  Story 2", host.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Story 6", host.Output, StringComparison.Ordinal);
        Assert.Contains("input/sources/metro-good-news.yml\n", host.Output, StringComparison.Ordinal);
        Assert.Contains("Licence", host.Output, StringComparison.Ordinal);
        Assert.Equal(0, await TestHost.In(folder).Run("check", "input/sources"));
    }

    [Fact]
    public async Task What_is_given_wins_over_what_the_feed_says()
    {
        await using var server = new FeedServer();
        server.Serve("/feed.xml", SmallFeed.Rss("https://metro.example/"));
        using var folder = new TestFolder().With("settings.yml");

        Assert.Equal(0, await Add(TestHost.In(folder), server, "/feed.xml", "--yes", "--id", "metro", "--title", "The Metro", "--language", "en", "--added-by", "Ada"));

        var text = folder.Read("input/sources/metro.yml");
        Assert.StartsWith("Title: The Metro\n", text, StringComparison.Ordinal);
        Assert.Contains("Language: en\n", text, StringComparison.Ordinal);
        Assert.Contains("AddedBy: Ada\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_names_its_feeds_and_the_first_is_taken_where_nobody_can_be_asked()
    {
        await using var server = new FeedServer();
        server.Serve("/", SmallFeed.Page("/one.xml", "/two.xml"), "text/html");
        server.Serve("/one.xml", SmallFeed.Rss("https://metro.example/"));
        using var folder = new TestFolder().With("settings.yml");
        var host = TestHost.In(folder);

        Assert.Equal(0, await Add(host, server, "/", "--yes"));

        Assert.Contains($"The page names 2 feeds; this is the first. The others:\n  {server.Address("/two.xml")}  Feed 2\n", host.Output, StringComparison.Ordinal);
        Assert.Contains($"Feed: \"{server.Address("/one.xml")}\"", folder.Read("input/sources/metro-good-news.yml"), StringComparison.Ordinal);
        Assert.Equal(["/", "/one.xml"], server.Requests.Select(r => r.Path));
    }

    [Fact]
    public async Task On_a_terminal_one_is_chosen_and_the_file_confirmed()
    {
        await using var server = new FeedServer();
        server.Serve("/", SmallFeed.Page("/one.xml", "/two.xml"), "text/html");
        server.Serve("/two.xml", SmallFeed.Rss("https://metro.example/"));
        using var folder = new TestFolder().With("settings.yml");
        var host = TestHost.OnTerminal(folder);
        host.Console.Input.PushKey(ConsoleKey.DownArrow);
        host.Console.Input.PushKey(ConsoleKey.Enter);
        host.Console.Input.PushTextWithEnter("y");

        Assert.Equal(0, await Add(host, server, "/"));

        Assert.Contains($"Feed: \"{server.Address("/two.xml")}\"", folder.Read("input/sources/metro-good-news.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_wants_no_colours_is_asked_without_any()
    {
        await using var server = new FeedServer();
        server.Serve("/feed.xml", SmallFeed.Rss("https://metro.example/"));
        using var folder = new TestFolder().With("settings.yml");
        var host = TestHost.OnTerminal(folder);
        host.Console.Input.PushTextWithEnter("n");

        await host.Run("sources", "add", server.Address("/feed.xml").AbsoluteUri, "--allow-private", "127.0.0.0/8", "--no-color");

        Assert.Equal(Spectre.Console.ColorSystem.NoColors, host.Console.Profile.Capabilities.ColorSystem);
    }

    [Fact]
    public async Task Whoever_says_no_gets_no_file()
    {
        await using var server = new FeedServer();
        server.Serve("/feed.xml", SmallFeed.Rss("https://metro.example/"));
        using var folder = new TestFolder().With("settings.yml");
        var host = TestHost.OnTerminal(folder);
        host.Console.Input.PushTextWithEnter("n");

        Assert.Equal(0, await Add(host, server, "/feed.xml"));

        Assert.False(folder.Has("input"));
    }

    [Fact]
    public async Task Where_a_page_names_no_feed_the_usual_places_are_tried_one_by_one()
    {
        await using var server = new FeedServer();
        server.Serve("/blog/", SmallFeed.Page(), "text/html");
        server.Serve("/feed.xml", SmallFeed.Rss("https://metro.example/"));
        using var folder = new TestFolder().With("settings.yml");

        Assert.Equal(0, await Add(TestHost.In(folder), server, "/blog/", "--yes"));

        Assert.Equal(["/blog/", "/feed/", "/rss", "/feed.xml"], server.Requests.Select(r => r.Path));
        Assert.Equal(1, server.MostAtOnce);
    }

    [Fact]
    public async Task Where_there_is_no_feed_at_all_that_is_said()
    {
        await using var server = new FeedServer();
        server.Serve("/", SmallFeed.Page(), "text/html");
        using var folder = new TestFolder().With("settings.yml");
        var host = TestHost.In(folder);

        Assert.Equal(1, await Add(host, server, "/", "--yes"));

        Assert.Contains("the page names no feed, and there is none at the usual places", host.Errors, StringComparison.Ordinal);
        Assert.Equal(7, server.Requests.Length);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(403)]
    [InlineData(500)]
    public async Task Whoever_asks_for_a_pause_or_is_not_well_is_not_asked_again(int status)
    {
        await using var server = new FeedServer();
        server.Serve("/", SmallFeed.Page(), "text/html");
        server.Status("/feed/", status);
        using var folder = new TestFolder().With("settings.yml");

        Assert.Equal(1, await Add(TestHost.In(folder), server, "/", "--yes"));

        Assert.Equal(["/", "/feed/"], server.Requests.Select(r => r.Path));
    }

    [Fact]
    public async Task A_feed_that_has_moved_for_good_is_written_at_its_new_address()
    {
        await using var server = new FeedServer();
        server.Redirect("/old", "/new");
        server.Serve("/new", SmallFeed.Rss("https://metro.example/"));
        using var folder = new TestFolder().With("settings.yml");

        Assert.Equal(0, await Add(TestHost.In(folder), server, "/old", "--yes"));

        Assert.Contains($"Feed: \"{server.Address("/new")}\"", folder.Read("input/sources/metro-good-news.yml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Site: https://www.metro.example\nFeed: https://other.example/feed\n", 1)]
    [InlineData("Site: https://other.example/\nFeed: FEED\n", 0)]
    public async Task What_is_a_source_already_is_named_and_asked_no_more_than_needed(string lines, int requests)
    {
        await using var server = new FeedServer();
        server.Serve("/feed.xml", SmallFeed.Rss("https://metro.example/"));
        using var folder = new TestFolder().With("settings.yml")
            .With("input/sources/old.yml", "Title: The old one\n" + lines.Replace("FEED", server.Address("/feed.xml/").AbsoluteUri, StringComparison.Ordinal) + "AddedBy: Ada\nAdded: 2026-11-01\n");
        var host = TestHost.In(folder);

        Assert.Equal(1, await Add(host, server, "/feed.xml", "--yes"));

        Assert.Contains("that is a source already: The old one, in input/sources/old.yml", host.Errors, StringComparison.Ordinal);
        Assert.Equal(requests, server.Requests.Length);
        Assert.Single(Directory.GetFiles(folder["input/sources"]));
    }

    [Theory]
    [InlineData("https://metro.example/", "", "give --yes")]
    [InlineData("ftp://metro.example/", "--yes", "is not an address")]
    [InlineData("https://metro.example/", "--yes --language English!", "not a language tag")]
    [InlineData("https://metro.example/", "--yes --id ../evil", "cannot be an id")]
    [InlineData("https://metro.example/", "--yes --id metro", "input/sources/metro.yml is already there")]
    public async Task What_cannot_work_is_refused_before_anybody_is_asked(string url, string options, string part)
    {
        using var folder = SourceFolder.Three();
        var host = TestHost.In(folder);

        Assert.Equal(2, await host.Run(["sources", "add", url, .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]));

        Assert.Contains(part, host.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_private_address_is_not_asked_unless_that_is_allowed()
    {
        await using var server = new FeedServer();
        server.Serve("/feed.xml", SmallFeed.Rss("https://metro.example/"));
        using var folder = new TestFolder().With("settings.yml");
        var host = TestHost.In(folder);

        Assert.Equal(1, await host.Run("sources", "add", server.Address("/feed.xml").AbsoluteUri, "--yes"));

        Assert.NotEmpty(host.Errors);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_hostile_feed_stays_text()
    {
        await using var server = new FeedServer();
        server.Serve("/feed.xml", SmallFeed.Rss("https://metro.example/", title: "Evil: \u202e&#10;Enabled: false # &lt;b&gt; \"quoted\" {x}", language: "&quot;}"));
        using var folder = new TestFolder().With("settings.yml");
        var host = TestHost.In(folder);

        Assert.Equal(0, await Add(host, server, "/feed.xml", "--yes", "--id", "evil"));

        Assert.Equal(0, await TestHost.In(folder).Run("check", "input/sources"));
        Assert.DoesNotContain("\nEnabled", folder.Read("input/sources/evil.yml"), StringComparison.Ordinal);
        Assert.DoesNotContain('\u202e', host.Output);
    }

    private static Task<int> Add(TestHost host, FeedServer server, string path, params string[] options) =>
        host.Run(["sources", "add", server.Address(path).AbsoluteUri, "--allow-private", $"127.0.0.1:{server.Port}", .. options]);
}
