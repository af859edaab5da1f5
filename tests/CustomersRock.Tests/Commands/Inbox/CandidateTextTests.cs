using System.Collections.Immutable;
using CsCheck;
using CustomersRock.Commands.Inbox;
using CustomersRock.Content.Model;
using CustomersRock.Curation.Ranking;
using CustomersRock.Curation.Tagging;
using CustomersRock.Terminal;
using CustomersRock.Tests.Gathering;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Commands.Inbox;

public sealed class CandidateTextTests
{
    [Fact]
    public void What_moved_the_machine_stands_out_and_its_weight_is_listed_below() =>
        Golden.Match(string.Join('\n', CandidateText.Lines(Judged(MadeUpJudgement.Title, MadeUpJudgement.Text)).Select(Toned)) + "\n", "inbox/evidence.txt");

    [Fact]
    public void Programs_get_the_places()
    {
        var json = CandidateJson.Write([Judged(MadeUpJudgement.Title, MadeUpJudgement.Text)]);
        Golden.Match(json[json.IndexOf("\"rank\"", StringComparison.Ordinal)..], "inbox/evidence.json");
    }

    [Fact]
    public void Places_that_lie_outside_or_cut_a_letter_in_two_break_nothing() => Gen.Select(Gen.String[0, 40], Gen.Int, Gen.Int, Gen.Double[-1, 1]).Sample((text, start, length, weight) =>
    {
        var judgement = new Judgement { GoodNews = 0.5, Why = [new Reason("x", weight, new EvidencePlace(false, start, length)), new Reason("y", weight, new EvidencePlace(false, start % 50, length % 50))] };
        Assert.Equal(text, string.Concat(EvidenceText.Of(text, false, Tone.Plain, judgement).Select(p => p.Text)));
        var pair = EvidenceText.Of("a🎻b", false, Tone.Plain, judgement with { Why = [new Reason("x", 1, new EvidencePlace(false, 2, 1))] });
        Assert.Equal(["a", "🎻", "b"], pair.Select(p => p.Text));
    });

    [Theory]
    [InlineData("\e]0;owned\a\e[2J")]
    [InlineData("\u009b31m\u0090q\u009c")]
    [InlineData("\r\u202egnp.exe")]
    public void A_terminal_obeys_no_stranger(string hostile)
    {
        using var folder = new TestFolder();
        var host = TestHost.In(folder);
        var screen = new Screen(host, Verbosity.Verbose, colour: false);
        var dossier = Judged(hostile, hostile + "\n" + hostile);
        var lead = dossier.Candidate.Lead with { Url = hostile, Author = hostile, Language = hostile, Categories = [hostile], Excerpt = hostile };
        dossier = dossier with
        {
            Candidate = dossier.Candidate with { Lead = lead, Also = [new OtherTelling(lead, hostile)], MaybeSame = [new Likeness(new CandidateId(hostile), hostile)] },
            Judgement = new Judgement { GoodNews = 1, Why = [new Reason(hostile, 1)], Themes = [new ThemeSuggestion(new ThemeId(hostile), 1, [new Reason(hostile, 1)])], Caution = hostile },
            Source = MadeUp.Source() with { Title = hostile },
        };
        foreach (var line in CandidateText.Lines(dossier))
            LinePrinter.Print(screen, line);

        QueueTable.Write(screen, [dossier]);
        Assert.DoesNotContain(host.Output, c => (char.IsControl(c) && c != '\n') || c == '\u202e');
    }

    private static Dossier Judged(string title, string text)
    {
        var candidate = new Candidate { Id = new CandidateId("k3v9x2ma"), Lead = MadeUp.Telling("kind-counter/1", title, text) };
        var item = new WaitingItem(candidate, MadeUpJudgement.Whole, 2);
        ImmutableArray<RankedItem> queue = Ranker.Rank([item], MadeUp.Now);
        return new Dossier { Candidate = candidate, Judgement = item.Judgement, Ranked = queue[0], Place = 1, Waiting = 1, Source = MadeUp.Source() };
    }

    private static string Toned(Phrase[] line) => string.Concat(line.Select(p => p.Tone == Tone.Plain ? p.Text : $"<{p.Tone}>{p.Text}</>"));
}
