using CustomersRock.Gathering.State;
using CustomersRock.Tests.Commands.Sources;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Commands.Gather;

/// <summary>What goes wrong around a gather, and what is said of it.</summary>
public sealed class GatherFaultTests
{
    private const string State = ".customersrock/gather.db";

    [Theory]
    [InlineData("inbox")]
    [InlineData("gather")]
    [InlineData("sources list")]
    [InlineData("inbox show aaaa")]
    [InlineData("sources enable metro")]
    public async Task A_state_that_is_damaged_inside_ends_no_command_with_a_trace_and_is_put_aside(string words)
    {
        using var folder = SourceFolder.Three();
        Damage(folder, "DROP TABLE telling; DROP TABLE source");
        var host = TestHost.In(folder);

        Assert.Equal(1, await host.Run([.. words.Split(' ')]));

        Assert.Contains("is damaged; it is put aside as gather.db.damaged. Run the command again", host.Errors, StringComparison.Ordinal);
        Assert.True(folder.Has(State + ".damaged"));
        Assert.Equal(0, await TestHost.In(folder).Run("inbox"));
    }

    [Theory]
    [InlineData("inbox")]
    [InlineData("sources list")]
    [InlineData("sources enable metro")]
    public async Task Whoever_finds_the_state_damaged_says_so(string words)
    {
        using var folder = SourceFolder.Three().With(State, new string('x', 5000));
        var host = TestHost.In(folder);

        await host.Run([.. words.Split(' ')]);

        Assert.Contains("the state of the gatherer was damaged", host.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("whales", "whales is disabled and is not asked; customersrock sources enable whales turns it on.")]
    [InlineData("town-gazette", "town-gazette has no feed and is read by hand; it is not asked.")]
    public async Task A_source_that_is_named_and_not_asked_is_told(string id, string expected)
    {
        using var folder = SourceFolder.Three();
        var host = TestHost.In(folder);

        await host.Run("gather", id);

        Assert.Contains(expected, host.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slip_in_an_option_is_not_taken_for_a_source()
    {
        using var folder = SourceFolder.Three();
        var host = TestHost.In(folder);

        Assert.Equal(2, await host.Run("gather", "--dryrun"));

        Assert.Equal("error: there is no option \"--dryrun\"; --help names all\n", host.Errors);
    }

    [Theory]
    [InlineData("127.0.0.1:99999")]
    [InlineData("127.0.0.1:0")]
    [InlineData("garb/age")]
    [InlineData("127.0.0.0/99")]
    [InlineData("http://localhost")]
    public async Task What_can_be_no_host_is_not_taken_for_one(string host)
    {
        using var folder = SourceFolder.Three();
        var said = TestHost.In(folder);

        Assert.Equal(2, await said.Run("gather", "--allow-private", host));

        Assert.Contains($"\"{host}\" is none", said.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shared_list_that_is_not_there_keeps_its_source_from_being_asked_and_is_told()
    {
        await using var server = new FeedServer();
        server.Serve("/feed.xml", SmallFeed.Rss("https://metro.example/"));
        using var folder = new TestFolder().With("settings.yml", "SiteTitle: Ours\n").With("input/sources/_filters.yml", "service:\n  - story\n")
            .With("input/sources/metro.yml", SourceFolder.Source("Metro", server.Address("/feed.xml").AbsoluteUri, "Include:\n  - Set: servise\n"));
        var host = TestHost.In(folder);

        Assert.Equal(1, await host.Run("gather", "--allow-private", "127.0.0.0/8"));

        Assert.Contains("input/sources/metro.yml:10:1: error CR0216: there is no shared list \"servise\"; did you mean \"service\"?", host.Errors, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_pause_that_ends_on_a_date_is_counted_from_the_time_of_the_run()
    {
        await using var server = new FeedServer();
        server.Status("/feed.xml", 503, ("Retry-After", "Fri, 20 Nov 2026 18:00:00 GMT"));
        using var folder = new TestFolder().With("settings.yml", "SiteTitle: Ours\n")
            .With("input/sources/metro.yml", SourceFolder.Source("Metro", server.Address("/feed.xml").AbsoluteUri, "Poll: 1h\n"));

        await Gather("2026-11-20T12:00:00Z");
        var host = await Gather("2026-11-20T17:00:00Z");

        Assert.Contains("wants to be left alone until 2026-11-20 18:00 UTC", host.Output, StringComparison.Ordinal);
        Assert.Single(server.Requests);

        async Task<TestHost> Gather(string now)
        {
            var host = TestHost.In(folder);
            await host.Run("gather", "--force", "--now", now, "--allow-private", "127.0.0.0/8");
            return host;
        }
    }

    private static void Damage(TestFolder folder, string sql)
    {
        GatherStore.Open(folder[State]).Dispose();
        using var database = GatherDatabase.Open(folder[State]);
        database.Run(sql);
    }
}
