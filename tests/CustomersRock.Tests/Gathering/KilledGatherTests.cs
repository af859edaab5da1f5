using System.Globalization;
using CustomersRock.Tests.Commands;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Gathering;

/// <summary>Whenever a gather is killed, nothing is lost and nothing comes twice.</summary>
public sealed class KilledGatherTests
{
    private const int Kills = 100;
    private const int Sources = 60;
    private const int Entries = 4;

    [Fact]
    public async Task A_gather_that_was_killed_a_hundred_times_ends_in_the_inbox_of_one_that_was_left_alone()
    {
        await using var server = new FeedServer();
        var countdown = new Countdown();
        Serve(server, countdown);
        using var site = Site(server);
        using var twin = Site(server);
        var random = new Random(20261126);
        var killed = 0;
        for (var i = 0; i < Kills; i++)
            killed += await KillDuring(countdown, site, random) ? 1 : 0;

        Assert.True(killed >= Kills * 3 / 4, $"only {killed} of {Kills} runs could be killed");
        Finish(site);
        Finish(twin);
        Assert.Equal(Sources, server.Requests.Select(r => r.Path).Distinct().Count());
        Assert.Equal(await Inbox(twin), await Inbox(site));
        Assert.Equal(await Health(twin), await Health(site));
    }

    /// <summary>At some answer of the server, so that most kills find the program reading, judging and storing.</summary>
    private static async Task<bool> KillDuring(Countdown countdown, TestFolder site, Random random)
    {
        var reached = countdown.After(random.Next(1, Sources));
        using var run = ProgramRun.Start([.. Words(site), "--force"]);
        await Task.WhenAny(reached, run.Ended);
        return run.KillAfter(TimeSpan.FromMilliseconds(random.Next(0, 20)));
    }

    private static void Finish(TestFolder site)
    {
        using var run = ProgramRun.Start(Words(site));
        var said = run.Finish();
        Assert.True(run.ExitCode == 0, said);
    }

    private static string[] Words(TestFolder site) => ["gather", "--root", site.Path, "--now", "2026-11-24T08:00:00Z", "--allow-private", "127.0.0.1"];

    /// <summary>Every third source tells a story that another one tells too, in the same words at another address.</summary>
    private static void Serve(FeedServer server, Countdown countdown)
    {
        for (var i = 0; i < Sources; i++)
        {
            var feed = new SmallFeed($"s{i}.example", $"Source {i}");
            for (var j = 0; j < Entries; j++)
                feed.With(Name(i, j), text: Text(i % 3 == 0 && j == 0 ? Sources + (i / 6) : i, j), published: MadeUp.Now.AddMinutes(-(i * Entries) - j));

            var body = ServedAnswer.Of(feed, "application/rss+xml").With("ETag", $"\"{i}\"");
            server.Answer($"/s{i}.xml", request =>
            {
                countdown.Count();
                return request["If-None-Match"] is null ? body : ServedAnswer.Empty(304);
            });
        }
    }

    private static string Name(int source, int entry) => string.Create(CultureInfo.InvariantCulture, $"s{source}-e{entry}");

    // Words of its own for each number, so that nothing but what is the same looks the same.
    private static string Text(int story, int entry) =>
        string.Join(' ', Enumerable.Range(0, 40).Select(word => string.Create(CultureInfo.InvariantCulture, $"w{(story * 41) + (entry * 7) + word}x{story}")));

    private static TestFolder Site(FeedServer server)
    {
        var site = new TestFolder().With("settings.yml", "SiteTitle: Killed\nDescription: Again and again.\nGather:\n  Concurrency: 4\n").With("input/about.md", "---\nTitle: About\n---\nText.\n");
        for (var i = 0; i < Sources; i++)
            site.With($"input/sources/s{i}.yml", $"Title: Source {i}\nSite: https://s{i}.example/\nFeed: {server.Address($"/s{i}.xml")}\nAddedBy: Ada\nAdded: 2026-11-24\n");

        return site;
    }

    private static async Task<string> Inbox(TestFolder site)
    {
        var host = TestHost.In(site);
        Assert.Equal(0, await host.Run("inbox", "--format", "json"));
        Assert.Contains("s0-e1", host.Output, StringComparison.Ordinal);
        return host.Output;
    }

    private static async Task<string> Health(TestFolder site)
    {
        var host = TestHost.In(site);
        await host.Run("sources", "list", "--format", "json");
        return host.Output;
    }
}
