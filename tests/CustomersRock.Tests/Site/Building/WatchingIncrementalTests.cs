using CustomersRock.Site;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Site.Building;

/// <summary>All builds by one builder that watches, as preview does. It trusts that nobody touches the output meanwhile but another build.</summary>
public sealed class WatchingIncrementalTests
{
    public static TheoryData<string> Edits => [.. SiteEdits.All.Where(SiteEdits.Plain).Select(e => e.Name)];

    [Theory]
    [MemberData(nameof(Edits))]
    public void A_second_build_after_an_edit_equals_a_clean_one(string edit)
    {
        SiteBuilder? builder = null;
        IncrementalBuild.Check(
            SiteEdits.Named(edit),
            site => site.BuildWith(builder ??= new SiteBuilder(site.Folder), o => o with { Watching = true }),
            site => site.BuildWith(builder!)); // which waits for what was put off
    }

    [Fact]
    public void What_another_build_made_meanwhile_is_noticed()
    {
        using var site = TestSite.With("""
            -- input/stories/2026/violin.md --
            The driver turned back.
            -- input/stories/2026/unfinished.md --
            ---
            Draft: true
            ---
            Not yet.
            """);
        var watching = new SiteBuilder(site.Folder);
        site.BuildWith(watching, o => o with { Watching = true });
        watching.Finish();
        site.Build(o => o with { Drafts = true });
        Assert.True(site.Has("/stories/2026/unfinished/"));

        site.Replace("input/stories/2026/violin.md", "turned back", "came back");
        site.BuildWith(watching, o => o with { Watching = true });
        watching.Finish();
        Assert.False(site.Has("/stories/2026/unfinished/"));
        Assert.Contains("came back", site.Page("/stories/2026/violin/").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_build_that_was_killed_meanwhile_left_is_mended()
    {
        using var site = TestSite.With("""
            -- input/stories/2026/violin.md --
            The driver turned back.
            """);
        var watching = new SiteBuilder(site.Folder);
        site.BuildWith(watching, o => o with { Watching = true });
        watching.Finish();
        File.WriteAllText(Path.Combine(site.Folder.Cache, "build.lock"), "w");
        File.Delete(site.OutputFile("/stories/2026/violin/"));

        site.BuildWith(watching, o => o with { Watching = true });
        watching.Finish();
        Assert.Contains("turned back", site.Page("/stories/2026/violin/").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_memory_that_could_not_be_saved_is_told_once_and_the_next_build_goes_on()
    {
        using var site = TestSite.With("""
            -- input/stories/2026/violin.md --
            The driver turned back.
            """);
        var watching = new SiteBuilder(site.Folder);
        site.BuildWith(watching, o => o with { Watching = true });
        watching.Finish();
        var manifest = Directory.GetFiles(site.Folder.Cache, "*.manifest").Single();
        File.Delete(manifest);
        Directory.CreateDirectory(manifest);
        site.Replace("input/stories/2026/violin.md", "turned back", "came back");
        site.BuildWith(watching, o => o with { Watching = true });
        Assert.ThrowsAny<IOException>(watching.Finish);

        Directory.Delete(manifest);
        site.Replace("input/stories/2026/violin.md", "came back", "ran back");
        site.BuildWith(watching, o => o with { Watching = true });
        watching.Finish();
        Assert.Contains("ran back", site.Page("/stories/2026/violin/").Text, StringComparison.Ordinal);
    }
}
