using System.Text.Json;
using CsCheck;
using CustomersRock.Commands.Inspect;
using CustomersRock.Gathering.Feeds;
using CustomersRock.Terminal;
using Xunit;

namespace CustomersRock.Tests.Commands;

public sealed class InspectCommandTests
{
    private const string Feed = "<rss version=\"2.0\"><channel><title>Kind Words</title><language>en</language><ttl>60</ttl><item><guid>g</guid><title>Thanks, Ann</title><link>/1</link><pubDate>Fri, 17 May 2024 08:30:00 GMT</pubDate></item></channel></rss>";

    [Fact]
    public async Task A_feed_is_one_line_of_JSON_and_needs_no_site()
    {
        using var folder = new TestFolder().With("feed.xml", Feed);
        var host = TestHost.In(folder);

        Assert.Equal(ExitCode.Fine, await host.Run("inspect", "feed.xml", "--url", "https://s.example/feed.xml", "--format", "json"));
        Assert.Equal(
            """
            {"kind":"rss","title":"Kind Words","link":null,"language":"en","ttl":60,"entries":[{"id":"g","title":"Thanks, Ann","link":"https://s.example/1","published":"2024-05-17T08:30:00Z","updated":null,"author":null,"summary_text":null,"content_html":null,"categories":[],"image":null,"enclosure":null,"external_link":null,"language":null}]}

            """, host.Output);
        Assert.Empty(host.Errors);
    }

    [Fact]
    public async Task People_get_a_summary_that_their_terminal_need_not_obey()
    {
        using var folder = new TestFolder().With("feed.xml", Feed.Replace("Thanks", "Thanks&#x1B;[31m&#x200E;", StringComparison.Ordinal));
        var host = TestHost.In(folder);

        Assert.Equal(ExitCode.Fine, await host.Run("inspect", "feed.xml", "--url", "https://s.example/feed.xml"));
        Assert.Contains("Kind Words  rss, 1 entry\n  language: en\n  ask again: after 60 minutes\n", host.Output, StringComparison.Ordinal);
        Assert.Contains("  link: https://s.example/1\n  published: 2024-05-17 08:30 UTC\n", host.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', host.Output);
        Assert.Contains("warning: feed.xml: not quite XML", host.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!doctype html>\n<title>x</title>", "error: page:2:1: this is a web page, not a feed\n")]
    [InlineData("{\"a\":1}", "error: page:1:1: this is JSON, but no JSON Feed: it names no version of jsonfeed.org\n")]
    [InlineData("", "error: page: the body is empty\n")]
    public async Task What_is_no_feed_is_told_with_its_place(string text, string expected)
    {
        using var folder = new TestFolder().With("page", text);
        var host = TestHost.In(folder);

        Assert.Equal(ExitCode.Problems, await host.Run("inspect", "page", "--format", "json"));
        Assert.Equal(("", expected), (host.Output, host.Errors));
    }

    [Fact]
    public async Task A_batch_tells_of_every_file_in_its_order()
    {
        using var folder = new TestFolder().With("good.xml", Feed).With("bad.xml", "no").With("list", "good.xml\thttps://s.example/feed\ttext/xml\r\nbad.xml\n\nmissing.xml\t\t\ngood.xml\tnonsense\n");
        var host = TestHost.In(folder);

        Assert.Equal(ExitCode.Fine, await host.Run("inspect", "--batch", "list", "--format", "json"));
        var lines = host.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal(["good.xml", "bad.xml", "", "missing.xml", "good.xml"], lines.Select(line => line.GetProperty("file").GetString()));
        Assert.Equal([true, false, false, false, false], lines.Select(line => line.GetProperty("ok").GetBoolean()));
        Assert.Equal("https://s.example/1", lines[0].GetProperty("feed").GetProperty("entries")[0].GetProperty("link").GetString());
        Assert.Equal("bad.xml:1:1: this is neither XML nor JSON", lines[1].GetProperty("error").GetString());
        Assert.Equal("missing.xml: there is no such file", lines[3].GetProperty("error").GetString());
    }

    [Theory]
    [InlineData("inspect")]
    [InlineData("inspect", "feed.xml", "--batch", "list")]
    [InlineData("inspect", "--batch", "missing")]
    [InlineData("inspect", "feed.xml", "--format", "xml")]
    public async Task Wrong_usage_is_said_so(params string[] args)
    {
        using var folder = new TestFolder().With("feed.xml", Feed);

        Assert.Equal(ExitCode.WrongUsage, await TestHost.In(folder).Run(args));
    }

    [Fact]
    public void Whatever_a_feed_holds_is_valid_JSON_on_one_line() =>
        Gen.OneOf(Gen.String, Gen.Char["\"\\\n\r\u2028\u202E\uD83D\uDE00\0</>"].Array[0, 20].Select(c => new string(c))).Sample(text =>
        {
            var feed = new Feed { Kind = FeedKind.Atom, Title = text, Entries = [new FeedEntry { Id = text, Title = text, ContentHtml = text, Categories = [text] }] };
            var line = "";
            FeedJson.Write(feed, piece => line += piece);
            using var document = JsonDocument.Parse(line);
            return line.IndexOfAny(['\n', '\r', '\u2028']) == line.Length - 1 && document.RootElement.GetProperty("entries").GetArrayLength() == 1;
        });
}
