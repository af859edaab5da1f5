using System.Text.RegularExpressions;
using CustomersRock.Commands.Inbox.Reviewing;
using CustomersRock.Content.Model;
using CustomersRock.Curation.Decisions;
using CustomersRock.Curation.Ranking;
using CustomersRock.Curation.Tagging;
using CustomersRock.Tests.Gathering;
using CustomersRock.Tests.Support;
using Spectre.Console.Testing;
using Xunit;

namespace CustomersRock.Tests.Commands.Inbox.Reviewing;

/// <summary>A sitting at the keyboard, key by key.</summary>
public sealed partial class ReviewScreenTests
{
    private static readonly string[] Words = ["inbox", "review"];

    [Fact]
    public async Task The_screen_has_the_candidate_the_reasons_the_themes_and_the_keys()
    {
        await using var site = await InboxSite.Gathered();
        Golden.Match(Frames(await site.Press(0, "q", Words))[0] + "\n", "inbox/review.txt");
    }

    [Fact]
    public async Task Accepting_asks_for_the_sentence_and_leaving_says_what_to_commit()
    {
        await using var site = await InboxSite.Gathered();
        var host = await site.Press(0, "2aHe drew it. Zoë 🎻\b\b\nq", Words);
        Golden.Match(string.Join("\n=====\n", Frames(host).TakeLast(2)) + "\n", "inbox/review-accept.txt");
        Assert.Contains("He drew it. Zoë", site.Folder.Read("input/gathered/2026/11/a-drawing.md"), StringComparison.Ordinal);
        Assert.Equal("1 decided (1 accepted), 2 wait.", Closing(host)[0]);
        Assert.Contains("input/gathered/2026/11/a-drawing.md", Closing(host)[1], StringComparison.Ordinal);
        Assert.Contains("git add input/gathered", Closing(host)[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_after_r_is_the_reason_and_Esc_leaves_things_as_they_are()
    {
        await using var site = await InboxSite.Gathered();
        var host = await site.Press(0, "r\erfq", Words);
        Golden.Match(Frames(host)[1] + "\n", "inbox/review-reject.txt");
        Assert.Equal("1 decided (1 rejected), 2 wait.", Closing(host)[0]);
        using var room = site.Open();
        Assert.Equal("thin", room.Log.All.Single().Reason);
    }

    [Fact]
    public async Task A_reason_can_be_ones_own_and_is_never_nothing()
    {
        await using var site = await InboxSite.Gathered();
        await site.Press(0, "rw\nrwan advertisement for a film\nq", Words);
        using var room = site.Open();
        Assert.Equal("an advertisement for a film", room.Log.All.Single().Reason);
    }

    [Fact]
    public async Task What_was_typed_stays_while_one_moves_and_an_undone_verdict_keeps_it()
    {
        await using var site = await InboxSite.Gathered();
        await site.Press(0, "3eShe waited.\ejkau2aq", Words);
        using var room = site.Open();
        Assert.Equal([Verdict.Accepted, Verdict.Undone, Verdict.Accepted], room.Log.All.Select(d => d.Verdict));
        Assert.Equal(("She waited.", "hearing, gentleness"), (room.Log.All[^1].Note, string.Join(", ", room.Log.All[^1].Themes)));
    }

    [Fact]
    public async Task A_verdict_takes_two_keys()
    {
        await using var site = await InboxSite.Gathered();
        var host = await site.Press(0, "rassrfuq", Words);
        Assert.Equal("2 decided (1 rejected, 1 put off), 1 waits.", Closing(host)[0]);
    }

    [Fact]
    public async Task Themes_can_be_typed_and_wrong_ones_are_told_at_the_verdict()
    {
        await using var site = await InboxSite.Gathered();
        var host = await site.Press(0, "tgentlenes\naShe waited.\nq", Words);
        Assert.Contains("there is no theme \"gentlenes\"; did you mean \"gentleness\"?", string.Join(' ', Frames(host)[^1].Split('\n')), StringComparison.Ordinal);
        Assert.Equal("0 decided, 3 wait.", Closing(host)[0]);
    }

    [Fact]
    public async Task Help_tells_every_key_and_any_key_closes_it()
    {
        await using var site = await InboxSite.Gathered();
        var host = await site.Press(0, "?xoq", Words);
        Assert.All(HelpPrompt.Keys, k => Assert.Contains(k.Does, Frames(host)[1], StringComparison.Ordinal));
        Assert.Contains("https://letters.example/drawing", Frames(host)[^1].Split("-----", StringSplitOptions.None)[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(40, 12)]
    [InlineData(20, 6)]
    [InlineData(200, 60)]
    public async Task A_frame_fills_the_screen_and_never_more(int width, int height)
    {
        await using var site = await InboxSite.Gathered();
        using var room = site.Open();
        var review = ReviewTests.Sit(room);
        var keys = new ReviewKeys(review);
        foreach (var key in TypedKeys.Of("?jr\eeA long sentence that goes on and on, and does not fit into a row of a small screen at all.\n    bauuurxk"))
        {
            keys.Press(key);
            var frame = ReviewFrame.Of(review, keys, width, height);
            Assert.Equal(height, frame.Rows.Length);
            Assert.All(frame.Rows, row => Assert.True(row.Sum(p => PhraseLines.Width(p.Text)) <= width));
            if (frame.Cursor is var (row, column))
                Assert.True(row < height && column < width);
        }
    }

    [Fact]
    public async Task Ctrl_C_gives_the_terminal_back_and_keeps_what_was_decided()
    {
        await using var site = await InboxSite.Gathered();
        var host = TestHost.OnTerminal(site.Folder, ("GIT_AUTHOR_NAME", "Ada"));
        host.Console.EmitAnsiSequences = true;
        host.Console.Input.Type("ra");
        using var interruption = new CancellationTokenSource();
        var running = host.Run(interruption.Token, [.. Words, "--no-color"]);
        while (host.Console.Input.IsKeyAvailable())
            await Task.Yield();

        await interruption.CancelAsync();
        Assert.Equal(130, await running);
        Assert.EndsWith("\e[?25h\e[?1049l", host.Console.Output, StringComparison.Ordinal);
        Assert.Equal("1 decided (1 rejected), 2 wait.", Closing(host).First(line => line.Length > 0));
    }

    [Fact]
    public async Task A_window_of_another_size_is_drawn_again()
    {
        await using var site = await InboxSite.Gathered();
        using var room = site.Open();
        using var console = new TestConsole().Interactive();
        console.EmitAnsiSequences = true;
        var resized = new ResizedConsole(console, () => console.Profile.Height = 12, TypedKeys.Of("q").Single());
        await new ReviewScreen(resized, ascii: false).Run(ReviewTests.Sit(room), CancellationToken.None);
        Assert.Equal([24, 12], Frames(console).Select(f => f.Split('\n').Length));
    }

    [Theory]
    [InlineData("\e]0;owned\a\e[2J")]
    [InlineData("\u009b31m\r\u202egnp.exe")]
    public async Task The_screen_obeys_no_stranger(string hostile)
    {
        await using var site = await InboxSite.Gathered();
        using var room = site.Open();
        using var console = new TestConsole().Interactive();
        console.EmitAnsiSequences = true;
        var candidate = new Candidate { Id = new CandidateId("evil0000"), Lead = MadeUp.Telling("kind/evil", hostile, hostile) with { Url = hostile } };
        var item = new RankedItem(new WaitingItem(candidate, new Judgement { GoodNews = 1, Why = [new Reason(hostile, 1)], Caution = hostile }, 1), 1, [new RankReason(hostile, 1)]);
        console.Input.Type("o q");
        await new ReviewScreen(console, ascii: false).Run(new Review(room, [item], hostile, new FixedClock()), CancellationToken.None);
        Assert.DoesNotContain(Ours().Replace(console.Output, ""), c => (char.IsControl(c) && c != '\n') || c == '\u202e');
    }

    [Fact]
    public async Task A_terminal_without_UTF_8_gets_ASCII()
    {
        await using var site = await InboxSite.Gathered();
        using var room = site.Open();
        using var console = new TestConsole().Interactive();
        console.Input.Type("eZoë – “日本”\nq");
        await new ReviewScreen(console, ascii: true).Run(ReviewTests.Sit(room), CancellationToken.None);
        Assert.True(System.Text.Ascii.IsValid(console.Output));
        Assert.Contains("Sentence: Zo? - \"????\"", console.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_can_be_asked_it_says_what_to_do_instead()
    {
        await using var site = await InboxSite.Gathered();
        Assert.Contains("inbox accept, reject and snooze take ids", (await site.Run(2, "inbox", "-i")).Errors, StringComparison.Ordinal);
    }

    private static List<string> Frames(TestHost host) => Frames(host.Console);

    /// <summary>What stood on the screen after each key, without colours.</summary>
    private static List<string> Frames(TestConsole console) =>
        [.. console.Output.Split("\e[?25l\e[H").Skip(1).Select(frame => Ours().Replace(frame[..frame.IndexOf("\e[J", StringComparison.Ordinal)], "")).Select(frame => string.Join('\n', frame.Split('\n').Select(row => row.TrimEnd())))];

    /// <summary>What stands on the terminal afterwards.</summary>
    private static string[] Closing(TestHost host) => host.Output.Split('\n');

    [GeneratedRegex(@"\e\[[0-9;?]*[A-Za-z]")]
    private static partial Regex Ours();
}
