using System.Collections.Immutable;
using CsCheck;
using CustomersRock.Content.Model;
using CustomersRock.Curation.Decisions;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Curation.Decisions;

public sealed class DecisionFileTests : IDisposable
{
    private static readonly Gen<string> Text = Gen.String[Gen.Char["ab \n\"\\<é漢\u202e\u0000"], 0, 12];
    private static readonly Gen<DateTimeOffset> Time = Gen.Int[0, 100_000].Select(s => CurationMade.Noon.AddSeconds(s));
    private static readonly Gen<Decision> Any =
        Gen.Select(Gen.Enum<Verdict>(), Time, Text, Text, Text.Array[0, 3], Text.Null(), Time.Nullable()).Select((verdict, at, by, title, list, optional, until) => new Decision
        {
            Verdict = verdict,
            At = at,
            By = by,
            Title = title,
            Candidate = optional is null ? null : new CandidateId(optional),
            Source = optional is null ? null : new SourceId(optional),
            Pages = [.. list.Select(t => new CanonicalUrl(t))],
            Tellings = [.. list.Select(t => new TellingId(t))],
            Themes = [.. list.Select(t => new ThemeId(t))],
            Url = optional,
            Print = optional,
            Excerpt = optional,
            Language = optional,
            Item = optional,
            Note = optional,
            Reason = optional,
            Until = until,
        });

    private readonly EditorsOffice office = new();

    private DecisionFile File => new(office.Site);

    public void Dispose() => office.Dispose();

    [Fact]
    public void What_is_written_is_read_again() => Any.Sample(decision =>
    {
        var line = DecisionLine.Write(decision);
        Assert.DoesNotContain('\n', line);
        Assert.Equal(line, DecisionLine.Write(DecisionLine.Parse(line)!));
        Assert.Equal(decision.Themes, DecisionLine.Parse(line)!.Themes);
    });

    [Fact]
    public void The_order_of_the_lines_says_nothing() => Gen.Select(Any.Array[1, 8], Gen.Int).Sample((decisions, seed) =>
    {
        string[] lines = [.. decisions.Select(DecisionLine.Write)];
        Assert.Equal(Read(lines), Read([.. lines.Shuffled(seed), lines[0]]));
    }, iter: 50, threads: 1);

    [Theory]
    [InlineData("<<<<<<< ours")]
    [InlineData("[]")]
    [InlineData("{\"verdict\":\"loved\",\"at\":\"2026-11-20T12:00:00Z\",\"by\":\"Ada\",\"title\":\"x\"}")]
    [InlineData("{\"verdict\":\"accepted\",\"by\":\"Ada\",\"title\":\"x\"}")]
    [InlineData("{\"verdict\":\"accepted\",\"at\":5,\"by\":\"Ada\",\"title\":\"x\"}")]
    [InlineData("{\"verdict\":\"accepted\",\"at\":\"2026-11-20T12:00:00Z\",\"title\":\"\\ud800\"}")]
    public void A_line_that_says_something_else_is_passed_over_and_kept(string line)
    {
        office.Folder.With(DecisionFile.Place, line); // no end of line: whoever wrote it was killed
        office.Reject(CurationMade.Candidate("violin"));
        Assert.Single(File.Read());
        Assert.StartsWith(line + "\n", office.Folder.Read(DecisionFile.Place), StringComparison.Ordinal);
    }

    private ImmutableArray<string> Read(IEnumerable<string> lines)
    {
        office.Folder.With(DecisionFile.Place, string.Join('\n', lines) + "\n");
        return [.. File.Read().Select(DecisionLine.Write)];
    }
}
