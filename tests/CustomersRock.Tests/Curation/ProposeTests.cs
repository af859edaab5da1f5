using System.Collections.Immutable;
using CustomersRock.Content.Model;
using CustomersRock.Content.Texts;
using CustomersRock.Curating;
using CustomersRock.Curation.Decisions;
using CustomersRock.Curation.Ranking;
using CustomersRock.Curation.Tagging;
using CustomersRock.Tests.Gathering;
using CustomersRock.Tests.Reading;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Curation;

public sealed class ProposeTests
{
    // Ends a line for YAML 1.1, for a terminal, for some editors; turns the direction; would be a key, an end of the front matter, a tag.
    private const string Hostile = "@everyone fixes #12\u0085Draft: true\u2028---\r\nTitle: mine\n\u202E\u001B[31m<script>alert(1)</script> ![x](https://evil.example/p.png) | `code`";

    private static readonly DateTimeOffset Now = new(2026, 11, 26, 3, 15, 0, TimeSpan.Zero);
    private static readonly ThemeId[] Themes = [new("advocacy"), new("kindness")];

    [Fact]
    public void A_proposal_has_the_themes_that_were_suggested_and_the_site_has()
    {
        var proposal = Of(Item() with { Judgement = Judged("kindness", "gone-theme", "advocacy") })!;

        Assert.Equal(["kindness", "advocacy"], proposal.Line.Themes.Select(t => t.Value));
        Assert.Contains("\nThemes: [kindness, advocacy]\n", proposal.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_suggestion_the_editor_is_told_what_there_is_and_the_check_asks()
    {
        var proposal = Of(Item())!;

        Assert.Contains("\n# No theme was suggested: name one to three of advocacy, kindness.\n", proposal.Text, StringComparison.Ordinal);
        Assert.Contains(ReadText.File(proposal.Path, proposal.Text + "He waited.\n").Diagnostics, d => d.Rule.Code == "CR0209" && d.What == "there is no theme");
    }

    [Fact]
    public void Why_it_is_proposed_stands_in_the_file_and_in_the_log()
    {
        var item = Item() with
        {
            Judgement = Judged("kindness") with { Why = [new("drew it", 0.8, new(false, 3, 7)), new("a worker acts, in the past tense", 0.4), new("refund", -0.2, new(false, 30, 6))], Caution = "little is known of texts in Welsh" },
            Candidate = Item().Candidate with { Also = [new OtherTelling(MadeUp.Telling("letters/1", "A drawing"), "the same text")] },
        };

        var proposal = Of(item)!;

        Assert.Equal("good news 0.93: \"drew it\", a worker acts, in the past tense; kindness 0.81: \"gave\"; told by 2 sources", proposal.Line.Reason);
        Golden.Match(proposal.Text, "propose/item.md");
    }

    [Fact]
    public void Hostile_words_stay_in_their_line_of_the_comment_and_the_file_reads_as_if_they_were_not_there()
    {
        var lead = Item().Candidate.Lead with { Title = Hostile, Author = Hostile, Excerpt = Hostile, Text = Hostile };
        var hostile = new Candidate { Id = new CandidateId("k3v9x2ma"), Lead = lead, Also = [new OtherTelling(MadeUp.Telling("letters/1", Hostile), Hostile)] };
        var item = Item() with { Candidate = hostile, Judgement = Judged("kindness") with { Why = [new(Hostile, 1, new(true, 0, 3))], Caution = Hostile } };

        var proposal = Of(item)!;

        Assert.DoesNotContain(proposal.Text, c => char.IsControl(c) && c != '\n');
        Assert.DoesNotContain('\u2028', proposal.Text);
        Assert.DoesNotContain('\u202E', proposal.Text);
        Assert.Equal(2, proposal.Text.Split('\n').Count(l => l == "---"));
        var read = ReadText.File(proposal.Path, proposal.Text + "He waited.\n");
        Assert.Equal((Hostile, false, "He waited."), (read.Item!.Title, read.Item.Draft, read.Item.NoteText));
    }

    [Fact]
    public void A_comment_is_no_sentence()
    {
        var read = ReadText.File("input/gathered/2026/11/x.md", Of(Item() with { Judgement = Judged("kindness") })!.Text);

        Assert.Equal(["CR0217"], read.Diagnostics.Select(d => d.Rule.Code));
    }

    [Fact]
    public void The_example_of_the_check_is_nobodys_sentence()
    {
        var text = Of(Item() with { Judgement = Judged("kindness") })!.Text;
        var example = ReadText.File("input/gathered/2026/11/x.md", text).Diagnostics.Single().MendedLine;

        Assert.Equal(["CR0217"], ReadText.File("input/gathered/2026/11/x.md", text + example + "\n").Diagnostics.Select(d => d.Rule.Code));
    }

    [Fact]
    public void What_readers_could_not_follow_and_what_has_no_source_is_not_proposed()
    {
        var item = Item();
        Assert.Null(Of(item with { Candidate = item.Candidate with { Lead = item.Candidate.Lead with { Url = null } } }));
        Assert.Null(Of(item with { Candidate = item.Candidate with { Lead = item.Candidate.Lead with { Title = null } } }));
        Assert.Null(Propose.Of(item, null, Themes, DecisionLog.Of([]), Now, _ => false));
    }

    [Fact]
    public void Nothing_is_quoted_where_nothing_may_be()
    {
        var source = MadeUp.Source() with { Licence = "none" };

        var proposal = Propose.Of(Item(), source, Themes, DecisionLog.Of([]), Now, _ => false)!;

        Assert.DoesNotContain("\nExcerpt:", proposal.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_undone_today_is_proposed_after_that_so_that_the_proposal_stands()
    {
        var undone = new Decision { Verdict = Verdict.Undone, At = Now.AddMinutes(-5), By = "Ada", Pages = [Item().Candidate.Lead.Canonical!.Value] };

        var proposal = Propose.Of(Item(), MadeUp.Source(), Themes, DecisionLog.Of([undone]), Now, _ => false)!;

        Assert.Equal(undone.At.AddSeconds(1), proposal.Line.At);
        Assert.Equal(Verdict.Proposed, DecisionLog.Standing([undone, proposal.Line])!.Verdict);
    }

    [Fact]
    public void An_id_that_is_taken_is_not_taken_twice() =>
        Assert.Equal("input/gathered/2026/11/a-kind-story-2.md", Propose.Of(Item(), MadeUp.Source(), Themes, DecisionLog.Of([]), Now, id => id == "2026/11/a-kind-story")!.Path);

    [Fact]
    public void The_text_of_the_pull_request_names_each_item_with_its_reason_and_strangers_words_are_inert()
    {
        var hostile = Of(Item())!.Line with { Title = Hostile, Url = "https://evil.example/a)b|c", Reason = Hostile };
        Golden.Match(ProposalMarkdown.Write("proposals/2026-11-26", [Of(Item() with { Judgement = Judged("kindness") })!.Line, hostile]), "propose/pull-request.md");
    }

    [Fact]
    public void The_text_of_the_pull_request_is_never_longer_than_a_forge_takes()
    {
        var line = Of(Item())!.Line with { Title = new string('#', 5000), Reason = string.Concat(Enumerable.Repeat("@a.", 2000)), Url = "https://a.example/" + new string('|', 320) };

        var text = ProposalMarkdown.Write("proposals/2026-11-26", [.. Enumerable.Repeat(line, 50)]);

        Assert.True(text.Length < 65_536, $"{text.Length}");
        Assert.Matches(@"\n\d+ more; see the files of this branch\.\n$", text);
    }

    private static Proposal? Of(WaitingItem item) => Propose.Of(item, MadeUp.Source(), Themes, DecisionLog.Of([]), Now, _ => false);

    private static WaitingItem Item() => new(
        new Candidate { Id = new CandidateId("k3v9x2ma"), Lead = MadeUp.Telling("kind-counter/1", text: "He drew it for us, and gave my father the pencil.") }, new Judgement { GoodNews = 0.5 }, 1);

    private static Judgement Judged(params string[] themes) => new()
    {
        GoodNews = 0.93,
        Themes = [.. themes.Select(t => new ThemeSuggestion(new ThemeId(t), 0.81, [new Reason("gave", 0.5, new EvidencePlace(false, 0, 4))]))],
    };
}
