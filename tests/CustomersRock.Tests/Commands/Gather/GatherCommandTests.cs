using CustomersRock.Tests.Gathering;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Commands.Gather;

public sealed class GatherCommandTests
{
    [Fact]
    public async Task A_gather_says_what_came_of_each_source_and_what_waits()
    {
        await using var site = GatherSite.OfTwo();
        site.Server.Status("/down.xml", 503);
        site.With("down", "/down.xml");
        var host = await site.Run(0, "gather", "--allow-private", "down.localhost");
        Golden.Match(site.Plain(host.Output + host.Errors), "gather/first.txt");
    }

    [Fact]
    public async Task The_report_tells_what_wants_an_editor_first_and_strangers_words_are_inert()
    {
        await using var site = GatherSite.OfTwo();
        site.Serve("letters", "<html><title>@everyone | <script>alert(1)</script></title><link rel=alternate type=application/rss+xml href='https://evil.example/[x](javascript:1)'>");
        site.With("kind", "/kind.xml", "Exclude:\n  - loaf\n  - horoscope\nInclude:\n  - porter\n  - ferry*\n");
        await site.Run(0, "gather", "--report", "report.md");
        Golden.Match(site.Plain(site.Folder.Read("report.md")), "gather/report.md");
    }

    [Fact]
    public async Task The_health_of_the_sources_is_written_for_the_repository()
    {
        await using var site = GatherSite.OfTwo();
        await site.Run(0, "gather");
        Assert.Contains("\"kind\": {State: well, Since: 2026-11-24", site.Folder.Read("input/sources/_health.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_writes_nothing_but_the_report()
    {
        await using var site = GatherSite.OfTwo();
        var host = await site.Run(0, "gather", "--dry-run");
        Assert.Contains("4 entries would come, nothing was kept.", host.Output, StringComparison.Ordinal);
        Assert.False(site.Folder.Has("input/sources/_health.yml"));
        Assert.Contains("Nothing waits.", (await site.Run(0, "inbox")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_source_in_trouble_does_not_fail_a_run_but_all_do_and_strict_does()
    {
        await using var site = GatherSite.OfTwo();
        site.Server.Status("/kind.xml", 500);
        await site.Run(0, "gather");
        await site.Run(1, "gather", "--force", "--strict");
        site.Server.Status("/letters.xml", 500);
        await site.Run(1, "gather", "--force");
    }

    [Fact]
    public async Task A_source_whose_file_is_broken_is_left_out_and_told_and_the_others_are_read()
    {
        await using var site = GatherSite.OfTwo();
        site.Folder.With("input/sources/bad.yml", "Title: Bad\nFeed: not an address\n");
        var host = await site.Run(1, "gather");
        Assert.Contains("input/sources/bad.yml:2:7", host.Errors, StringComparison.Ordinal);
        Assert.Contains("4 new entries", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_no_source_is_told_with_the_nearest_one()
    {
        await using var site = GatherSite.OfTwo();
        Assert.Contains("did you mean \"kind\"?", (await site.Run(2, "gather", "kimd")).Errors, StringComparison.Ordinal);
        Assert.Empty(site.Server.Requests);
    }

    [Theory]
    [InlineData("--since", "last week")]
    [InlineData("--now", "25:00")]
    public async Task A_time_that_is_none_is_wrong_usage(string option, string value)
    {
        await using var site = GatherSite.OfTwo();
        Assert.Contains("takes a time of ISO 8601", (await site.Run(2, "gather", option, value)).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_gather_at_the_same_time_is_refused()
    {
        await using var site = GatherSite.OfTwo();
        Directory.CreateDirectory(site.Folder[".customersrock"]);
        using (new FileStream(site.Folder[".customersrock/gather.lock"], FileMode.Create, FileAccess.ReadWrite, FileShare.None))
            Assert.Contains("another gather of this site is running", (await site.Run(1, "gather")).Errors, StringComparison.Ordinal);

        await site.Run(0, "gather");
    }

    [Fact]
    public async Task A_held_source_is_released_by_enabling_it()
    {
        await using var site = new GatherSite().Serve("kind", new SmallFeed("lucky.example", "Lucky Lantern").With("one"));
        Assert.Contains("held", (await site.Run(0, "gather")).Output, StringComparison.Ordinal);
        Assert.Contains("Nothing waits.", (await site.Run(0, "inbox")).Output, StringComparison.Ordinal);
        Assert.Contains("1 entry that was held went to the inbox", (await site.Run(0, "sources", "enable", "kind")).Output, StringComparison.Ordinal);
        Assert.Contains("Story one", (await site.Run(0, "inbox")).Output, StringComparison.Ordinal);
        Assert.Contains("\nVerified: 2026-11-24", site.Folder.Read("input/sources/kind.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_editors_look_at_a_held_source_reaches_every_machine_through_its_file()
    {
        await using var site = new GatherSite().Serve("kind", new SmallFeed("lucky.example", "Lucky Lantern").With("one"));
        await site.Run(0, "gather");
        site.With("kind", "/kind.xml", "Verified: 2026-11-23\n");
        await site.Run(0, "gather", "--force");
        Assert.Contains("Nothing waits.", (await site.Run(0, "inbox")).Output, StringComparison.Ordinal);

        site.With("kind", "/kind.xml", "Verified: 2026-11-24\n");
        await site.Run(0, "gather", "--force");
        Assert.Contains("Story one", (await site.Run(0, "inbox")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_dead_source_alone_fails_a_run_only_where_somebody_named_it()
    {
        await using var site = new GatherSite();
        site.Server.Status("/kind.xml", 500);
        site.With("kind", "/kind.xml");
        await site.Run(0, "gather", "--report", "reports/today.md");
        Assert.True(site.Folder.Has("reports/today.md"));
        await site.Run(1, "gather", "kind");
    }
}
