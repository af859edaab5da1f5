using System.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Site.Building;

/// <summary>Whenever a build is killed, the next one finishes its work.</summary>
public sealed class KilledBuildTests
{
    private const int Stories = 400;
    private const int Kills = 20;

    [Fact]
    public void A_build_that_was_killed_twenty_times_ends_in_what_a_clean_build_makes()
    {
        using var site = ManyStories();
        var whole = WholeRun(site);
        var random = new Random(20261126);
        var killed = 0;
        for (var i = 0; i < Kills; i++)
        {
            Edit(site, i, random);
            using var run = ProgramRun.Build(site);
            if (run.KillAfter(whole * random.NextDouble()))
                killed++;
            else
                whole *= 0.8; // other work beside the first run made it look longer than these are
            Assert.All(site.AllOutput().Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)), f => AssertWhole(f.Key, f.Value));
        }

        Assert.True(killed >= Kills / 2, $"only {killed} of {Kills} runs could be killed");
        using (var last = ProgramRun.Build(site))
        {
            var said = last.Finish();
            Assert.True(last.ExitCode == 0, said);
        }

        using var twin = site.Twin().Build();
        OutputFiles.AssertSame(twin.AllOutput(), site.AllOutput());
        Assert.DoesNotContain(
            Directory.EnumerateFiles(site.Root, "*", SearchOption.AllDirectories), f => f.EndsWith(AtomicFile.TemporaryEnding, StringComparison.Ordinal));
    }

    [Fact]
    public void A_first_build_that_was_killed_is_finished_by_the_next()
    {
        using var site = ManyStories();
        using (var first = ProgramRun.Build(site))
        {
            while (!HasBegunToWrite(site) && !first.HasEnded)
                Thread.Yield();

            first.KillAfter(TimeSpan.Zero);
        }

        site.Build();
        Assert.True(site.Report!.Written, string.Join('\n', site.Diagnostics));
        using var twin = site.Twin().Build();
        OutputFiles.AssertSame(twin.AllOutput(), site.AllOutput());
    }

    private static bool HasBegunToWrite(TestSite site) =>
        Directory.Exists(Path.Combine(site.Folder.Output, "stories")) && Directory.EnumerateFiles(Path.Combine(site.Folder.Output, "stories"), "*", SearchOption.AllDirectories).Any();

    private static void AssertWhole(string path, byte[] page) =>
        Assert.True(page.AsSpan().TrimEnd("\n "u8).EndsWith("</html>"u8), $"{path} is half a page");

    private static TestSite ManyStories()
    {
        var site = TestSite.With("-- settings.yml --\nSiteTitle: Many\nDescription: Stories.\nHost: example.org\nSocialCards: false\n");
        for (var i = 0; i < Stories; i++)
            site.Write(StoryFile(i), StoryText.Complete($"---\nTitle: Story {i}\nPublished: 2026-{1 + (i % 10):00}-{1 + (i % 28):00}\n---\nText {i}, first.\n"));

        return site;
    }

    private static TimeSpan WholeRun(TestSite site)
    {
        var clock = Stopwatch.StartNew();
        using var run = ProgramRun.Build(site);
        var said = run.Finish();
        Assert.True(run.ExitCode == 0, said);
        return clock.Elapsed;
    }

    /// <summary>Every other time something that stands on every page, so that a kill finds the build writing.</summary>
    private static void Edit(TestSite site, int round, Random random)
    {
        if (round % 2 == 0)
            site.Write("input/themes/kindness.md", $"---\nTitle: Kindness {round}\nMeaning: Round {round}.\n---\nText.\n");

        for (var i = 0; i < 5; i++)
        {
            var file = StoryFile(random.Next(Stories));
            if (File.Exists(site.Folder.Full(file)) && random.Next(4) == 0)
                site.Delete(file);
            else
                site.Write(file, StoryText.Complete($"---\nTitle: Round {round}, {i}\n---\nText of round {round}.\n"));
        }
    }

    private static string StoryFile(int number) => $"input/stories/2026/story-{number:000}.md";
}
