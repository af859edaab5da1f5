using CustomersRock.Site;
using CustomersRock.Terminal;
using CustomersRock.Tests.Commands;
using Xunit;

namespace CustomersRock.Tests.Terminal;

public sealed class BuildSummaryTests
{
    private static readonly BuildReport Good = new()
    {
        Succeeded = true,
        Written = true,
        Stories = 19,
        Pages = 62,
        Files = 141,
        FilesWritten = 12,
        Elapsed = TimeSpan.FromSeconds(0.412),
    };

    [Fact]
    public void A_build_says_what_it_made_and_how_fast() =>
        Assert.Equal("Built 62 pages (141 files) from 19 stories in 0.41 s; 12 written, 0 removed.\n", Say(Good).Output);

    [Fact]
    public void Waiting_stories_are_named_with_the_next_day() => Assert.EndsWith(
        "\n3 stories wait, next 2026-12-01.\n",
        Say(Good with { Waiting = 3, NextWaiting = new DateTimeOffset(2026, 12, 1, 0, 0, 0, TimeSpan.Zero) }).Output,
        StringComparison.Ordinal);

    [Fact]
    public void One_of_each_is_said_in_the_singular() => Assert.Equal(
        "Built 1 page (1 file) from 1 story in 38 ms; 1 written, 1 removed.\n1 story waits.\n",
        Say(Good with { Stories = 1, Pages = 1, Files = 1, FilesWritten = 1, FilesRemoved = 1, Waiting = 1, Elapsed = TimeSpan.FromMilliseconds(38) }).Output);

    [Fact]
    public void A_refused_build_says_that_the_last_good_output_stays()
    {
        var (output, errors) = Say(Good with { Succeeded = false, Written = false, Diagnostics = [Complaints.UnknownTheme] });

        Assert.Equal("", output);
        Assert.Contains("error CR0203", errors, StringComparison.Ordinal);
        Assert.EndsWith("1 error.\nNothing was written; the last good output stays. Mend the errors, or leave out what is broken with --keep-going.\n", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_that_kept_going_says_so() => Assert.EndsWith(
        "What is broken was left out.\n", Say(Good with { Succeeded = false, Diagnostics = [Complaints.UnknownTheme] }).Output, StringComparison.Ordinal);

    [Fact]
    public void Hints_are_only_counted()
    {
        var (output, errors) = Say(Good with { Diagnostics = [Complaints.Hostile] });

        Assert.StartsWith("1 hint; customersrock check shows all.\nBuilt", output, StringComparison.Ordinal);
        Assert.Equal("", errors);
    }

    [Fact]
    public void Hints_are_shown_where_they_fail_the_build() => Assert.Contains(
        "hint CR0901", Say(Good with { Succeeded = false, Diagnostics = [Complaints.Hostile] }, strict: true).Errors, StringComparison.Ordinal);

    [Fact]
    public void Quiet_says_only_what_went_wrong()
    {
        var (output, errors) = Say(Good with { Diagnostics = [Complaints.Missing] }, verbosity: Verbosity.Quiet);

        Assert.Equal("", output);
        Assert.Contains("warning CR0404", errors, StringComparison.Ordinal);
    }

    private static (string Output, string Errors) Say(BuildReport report, bool strict = false, Verbosity verbosity = Verbosity.Normal)
    {
        using var folder = new TestFolder();
        var host = TestHost.In(folder);
        BuildSummary.Write(new Screen(host, verbosity, colour: false), report, strict);
        return (host.Output, host.Errors);
    }
}
