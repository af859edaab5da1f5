using CustomersRock.Tests.Commands;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Contributing;

public sealed class SubmissionCommentTests : IDisposable
{
    private const string Good = """
        -- input/stories/2026/violin.md --
        ---
        Title: The violin
        Themes: [kindness]
        Description: A driver turned back with a violin that a girl had left on the seat of his bus.
        Evidence: first-hand
        Place: Hobart
        Companies: [City buses]
        People:
          - Name: Rory
            Role: driver
            At: City buses
        Lesson: Look at the seats before you leave the stop.
        Consent: Rory knows of it.
        ---
        She had left it on the seat.
        """;

    private readonly TestSite before = TestSite.With("""
        -- input/stories/2026/old.md --
        ---
        Title: An old one
        Themes: [kindness, service-recovery]
        ---
        See [there](/nowhere/).
        """);

    public void Dispose() => before.Dispose();

    [Fact]
    public async Task A_good_story_is_thanked_for_with_what_is_good_about_it_and_what_comes_next()
    {
        using var sent = Sent(Good.Replace("She had left it on the seat.", string.Join(' ', Enumerable.Repeat("She had left it on the seat, and he saw it there.", 20)), StringComparison.Ordinal));
        Golden.Match(await Comment(0, sent, "--answer-days", "2", "--preview", "https://github.com/o/r/actions/runs/1#artifacts"), "comment/good.md");
    }

    [Fact]
    public async Task Faults_come_with_the_mended_line_what_must_be_mended_first()
    {
        using var sent = Sent("""
            -- input/stories/2026/tram.md --
            ---
            Title: A tram that waited
            Themes: [kindnes]
            Place: Hobart: the old town
            Updated: 25/12/2026
            ---
            It waited.
            """);
        Golden.Match(await Comment(1, sent), "comment/faults.md");
    }

    [Fact]
    public async Task A_line_is_proposed_only_where_check_would_write_it_itself()
    {
        using var sent = Sent("""
            -- input/stories/2026/tram.md --
            ---
            Title: A tram that waited
            Themes: [servicerecovery]
            Plcae: Hobart
            Lesson: Wait #ask Ben
            ---
            It waited, as [told](/stories/2026/odl/).
            """);
        var comment = await Comment(1, sent);
        Assert.Contains("\n  Themes: [service-recovery]\n", comment, StringComparison.Ordinal);
        Assert.Contains("\n  Place: Hobart\n", comment, StringComparison.Ordinal);
        Assert.Equal(2, comment.Split("```yaml").Length - 1);
    }

    [Fact]
    public async Task Nothing_is_said_of_what_was_there_before_nor_where_nothing_was_sent()
    {
        using var same = before.Twin();
        Assert.Equal("", await Comment(0, same));
        using var sent = Sent("-- input/stories/2026/second.md --\n---\nTitle: Second\n---\nText.\n");
        Assert.DoesNotContain("/nowhere/", await Comment(0, sent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_strangers_wrote_calls_nobody_links_nowhere_and_is_no_HTML()
    {
        using var sent = Sent("""
            -- input/stories/2026/attack.md --
            ---
            Title: "@everyone `![x](https://evil.example/a.png)` <script>alert(1)</script> #1 GH-2 www.evil.example"
            Themes: ["`]](https://evil.example) @team"]
            Place: "````\n@org/team"
            Updated: "`@someone` https://evil.example/?q=<img src=x>"
            People:
              - Name: "@name` [link](https://evil.example)"
            ---
            <script>alert(1)</script>
            """);
        var comment = await Comment(1, sent);
        var outside = WithoutCode(comment);
        Assert.DoesNotContain("<script", outside, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", outside, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("@[A-Za-z]", outside);
        Assert.DoesNotMatch("#[0-9]", outside);
        Assert.DoesNotContain("](https://evil", outside, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?<!`)(https?://|www\\.)evil", outside);
        Assert.StartsWith("<!-- customers-rock: check -->\n", comment, StringComparison.Ordinal);
        Assert.Equal(1, comment.Split("<!--").Length - 1);
    }

    [Fact]
    public async Task The_same_fault_told_once_before_and_twice_now_is_told_once()
    {
        using var sent = before.Twin();
        sent.Replace("input/stories/2026/old.md", "See [there](/nowhere/).", "New first line.\n\nSee [there](/nowhere/) and [there](/nowhere/).");
        var host = TestHost.In(sent.Root);
        Assert.Equal(1, await host.Run("check", "--theme", RepositoryFolder.Theme, "--against", before.Root));
        Assert.Equal(1, host.Output.Split("CR0502").Length - 1);
    }

    [Theory]
    [InlineData("--against", "no-such-folder")]
    [InlineData("--preview", "http://plain.example")]
    [InlineData("--preview", "https://a.example/) [x](https://evil.example")]
    [InlineData("--answer-days", "-3")]
    public async Task Wrong_words_are_wrong_usage(string option, string value) =>
        Assert.Equal(2, await TestHost.In(before.Root).Run("check", option, value));

    private TestSite Sent(string text)
    {
        var sent = before.Twin();
        foreach (var (path, content) in SiteText.Parse(text))
            sent.Write(path, StoryText.Complete(content));

        return sent;
    }

    private async Task<string> Comment(int expected, TestSite sent, params string[] more)
    {
        var host = TestHost.In(sent.Root);
        var code = await host.Run(["check", "--theme", RepositoryFolder.Theme, "--against", before.Root, "--format", "comment", .. more]);
        Assert.True(code == expected, $"exit {code}: {host.Output}{host.Errors}");
        return host.Output;
    }

    /// <summary>What a forge reads as text: without code spans and fenced lines.</summary>
    private static string WithoutCode(string markdown)
    {
        var fenced = System.Text.RegularExpressions.Regex.Replace(markdown, "(?ms)^ *(`{3,})yaml\\n.*?\\n *\\1$", "");
        var unescaped = System.Text.RegularExpressions.Regex.Replace(fenced, @"\\[!-/:-@\[-`{-~]", "");
        return System.Text.RegularExpressions.Regex.Replace(unescaped, "`[^`\\n]*`", "");
    }
}
