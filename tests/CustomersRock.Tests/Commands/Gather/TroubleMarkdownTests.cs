using CustomersRock.Commands.Gather;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;
using CustomersRock.Gathering;
using CustomersRock.Gathering.Visiting;
using CustomersRock.Tests.Gathering;
using Xunit;

namespace CustomersRock.Tests.Commands.Gather;

public sealed class TroubleMarkdownTests
{
    private static readonly DateTimeOffset Now = MadeUp.Now;

    [Theory]
    [InlineData(HealthState.Well, 90, false)]
    [InlineData(HealthState.Slow, 90, false)]
    [InlineData(HealthState.Silent, 90, false)]
    [InlineData(HealthState.Failing, 2, false)]
    [InlineData(HealthState.Failing, 3, true)]
    [InlineData(HealthState.Moved, 0, true)]
    [InlineData(HealthState.Gone, 0, true)]
    [InlineData(HealthState.Held, 0, true)]
    public void Editors_are_told_of_what_does_not_come_right_by_itself(HealthState state, int days, bool expected) =>
        Assert.Equal(expected, TroubleMarkdown.Write(Report(Health("kind", state, days, "it said so")), [], Now) is not null);

    [Fact]
    public void What_a_server_says_is_inert()
    {
        var text = TroubleMarkdown.Write(Report(Health("kind", HealthState.Gone, 1, "@everyone, fixes #12 <b>")), [], Now);

        Assert.EndsWith("\n## Sources\n\n- **kind** is gone since 2026-11-19: @\u2060everyone, fixes \\#\u206012 \\<b\\>\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_more_than_a_forge_takes_the_rest_is_counted()
    {
        var rule = new DiagnosticRule("CR0205", Severity.Error, "t", "w");
        var faults = Enumerable.Range(0, 500).Select(i => rule.At(new FilePosition($"input/sources/s{i}.yml", 1, 1), new string('x', 200), "mend it"));

        var text = TroubleMarkdown.Write(Report([.. Enumerable.Range(0, 500).Select(i => Health($"s{i}", HealthState.Gone, 1, new string('#', 300)))]), [.. faults], Now)!;

        Assert.True(text.Length < 65_536, $"{text.Length}");
        Assert.Contains("more; see customersrock check input/sources.", text, StringComparison.Ordinal);
        Assert.Contains("500 more; see customersrock sources list.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_is_there_while_something_is_wrong_and_gone_when_all_is_well()
    {
        await using var site = GatherSite.OfTwo();
        site.Folder.With("input/sources/bad.yml", "Title: Bad\nFeed: not an address\n");
        await site.Run(1, "gather", "--trouble", "reports/trouble.md");
        Assert.Contains("- `input/sources/bad.yml:2:7` CR0205", site.Folder.Read("reports/trouble.md"), StringComparison.Ordinal);

        File.Delete(site.Folder["input/sources/bad.yml"]);
        await site.Run(0, "gather", "--trouble", "reports/trouble.md");
        Assert.False(site.Folder.Has("reports/trouble.md"));
    }

    private static SourceHealth Health(string id, HealthState state, int days, string why) => new() { Source = new SourceId(id), State = state, Since = Now.AddDays(-days), Why = why };

    private static GatherReport Report(params SourceHealth[] healths) => new()
    {
        Visits = [.. healths.Select(h => new VisitResult { Source = MadeUp.Source(h.Source.Value), Skipped = "not due", Standing = h })],
        Waiting = 0,
        NewCandidates = 0,
        Elapsed = TimeSpan.Zero,
        Interrupted = false,
        IsOffline = false,
    };
}
