using Xunit;

namespace CustomersRock.Tests.Commands.Sources;

public sealed class OpmlCommandsTests
{
    private const string List = """
        <opml version="2.0"><body>
          <outline text="Papers"><outline text="Local">
            <outline text="Harbour News" xmlUrl="https://harbour.example/feed" htmlUrl="https://harbour.example/" language="de" description="Boats: a few" />
            <outline text="Metro again" xmlUrl="http://www.metro.example/feed/" />
            <outline text="Harbour, too" xmlUrl="https://harbour.example/feed/" />
          </outline></outline>
          <outline text="yes" xmlUrl="https://yes.example/rss" htmlUrl="javascript:alert(1)" language="the usual" />
          <outline text="Evil" xmlUrl="file:///etc/passwd" />
        </body></opml>
        """;

    [Fact]
    public async Task Each_new_feed_becomes_a_file_that_is_turned_off()
    {
        using var folder = SourceFolder.Three().With("list.opml", List);
        var host = TestHost.In(folder);

        Assert.Equal(0, await host.Run("sources", "import", "list.opml", "--added-by", "Ada"));

        Assert.Equal("""
            Title: Harbour News
            Site: "https://harbour.example/"
            Feed: "https://harbour.example/feed"
            Enabled: false
            Kind: Papers / Local
            Language: de
            Licence: excerpt
            Excerpt: 40
            AddedBy: Ada
            Added: 2026-11-24
            Note: "Boats: a few"

            """, folder.Read("input/sources/harbour-news.yml"));
        Assert.Contains("Title: \"yes\"\nSite: \"https://yes.example/\"\nFeed: \"https://yes.example/rss\"\nEnabled: false\nLanguage: en\n", folder.Read("input/sources/yes.yml"), StringComparison.Ordinal);
        Assert.Equal("""
            input/sources/harbour-news.yml  Harbour News
            input/sources/yes.yml           yes
            skipped: Metro again: its feed is that of metro
            skipped: Harbour, too: its feed is that of harbour-news
            skipped: Evil: "file:///etc/passwd" is not an address of the web
            2 sources written, 3 skipped.
              Look at each with: customersrock sources check ID. Turn it on with: customersrock sources enable ID.

            """, host.Output);
        Assert.Equal(0, await TestHost.In(folder).Run("check", "input/sources"));
    }

    [Fact]
    public async Task A_dry_run_writes_nothing()
    {
        using var folder = SourceFolder.Three().With("list.opml", List);
        var host = TestHost.In(folder);

        Assert.Equal(0, await host.Run("sources", "import", "list.opml", "--dry-run", "--enable"));

        Assert.False(folder.Has("input/sources/harbour-news.yml"));
        Assert.Contains("2 sources would be written, 3 skipped.", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sources_can_be_turned_on_at_once_in_the_name_of_the_site()
    {
        using var folder = SourceFolder.Three().With("list.opml", List);

        Assert.Equal(0, await TestHost.In(folder).Run("sources", "import", "list.opml", "--enable"));

        Assert.DoesNotContain("Enabled", folder.Read("input/sources/harbour-news.yml"), StringComparison.Ordinal);
        Assert.Contains("AddedBy: The editors\n", folder.Read("input/sources/harbour-news.yml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing.opml", 2, "there is no file")]
    [InlineData("page.html", 1, "it is not OPML")]
    [InlineData("cut.opml", 1, "not well-formed XML at line 2")]
    public async Task What_is_no_list_is_told(string file, int code, string part)
    {
        using var folder = SourceFolder.Three().With("page.html", "<html><body>No.</body></html>").With("cut.opml", "<opml><body>\n<outline text=\"A b\" xmlUrl=\"https://a.example/\"/><outline");
        var host = TestHost.In(folder);

        Assert.Equal(code, await host.Run("sources", "import", file));

        Assert.Contains(part, host.Errors, StringComparison.Ordinal);
        Assert.Equal(file == "cut.opml", folder.Has("input/sources/a-b.yml"));
    }

    [Fact]
    public async Task What_is_read_today_is_exported_with_a_folder_for_each_kind()
    {
        using var folder = SourceFolder.Three();
        var host = TestHost.In(folder);

        Assert.Equal(0, await host.Run("sources", "export"));

        Assert.Equal("""
            <?xml version="1.0" encoding="utf-8"?>
            <opml version="2.0">
            <head>
            <title>Sources of Ours</title>
            <dateCreated>Sun, 01 Nov 2026 00:00:00 GMT</dateCreated>
            <ownerName>The editors</ownerName>
            </head>
            <body>
            <outline text="News" title="News">
            <outline text="Europe" title="Europe">
            <outline text="Metro" title="Metro" type="rss" xmlUrl="https://metro.example/feed" htmlUrl="https://metro.example/" description="Ask Bob &amp; co." language="en"/>
            </outline>
            </outline>
            </body>
            </opml>

            """, host.Output);
    }

    [Fact]
    public async Task A_list_that_is_exported_and_imported_elsewhere_is_the_same()
    {
        using var folder = SourceFolder.Three();
        using var other = new TestFolder().With("settings.yml", "SiteTitle: Ours\nAuthor: The editors\n");
        Assert.Equal(0, await TestHost.In(folder).Run("sources", "export", "--all", other["list.opml"]));

        Assert.Equal(0, await TestHost.In(other).Run("sources", "import", "list.opml"));

        var again = TestHost.In(other);
        Assert.Equal(0, await again.Run("sources", "export", "--all"));
        Assert.Equal(WithoutDay(other.Read("list.opml")), WithoutDay(again.Output));
        Assert.Contains("Whales", again.Output, StringComparison.Ordinal);

        static string WithoutDay(string opml) => string.Join('\n', opml.Split('\n').Where(line => !line.StartsWith("<dateCreated>", StringComparison.Ordinal)));
    }
}
