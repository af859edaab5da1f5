using System.Text;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Commands.Withdraw;

public sealed class WithdrawCommandTests : IDisposable
{
    /// <summary>A word in each thing that the story says; none stands anywhere else.</summary>
    private static readonly string[] Words =
    [
        "Zephyrine", "quillwork", "Marzipanova", "Oxbow-on-Tarn", "Fennimore", "harpsichord", "gratitudinous", "sourcebook", "violetine", "correctional", "photographee", "subheadingly",
    ];

    private readonly TestSite site = TestSite.With("""
        -- input/stories/2026/cello/index.md --
        ---
        Title: Zephyrine and the lost bow
        Author: Fennimore
        Description: A quillwork of a description that says what happened in one sentence.
        Themes: [kindness]
        Origin: news
        Place: Oxbow-on-Tarn
        Companies: [Marzipanova Trams]
        People:
          - Name: Violetine
            Role: gratitudinous driver
            At: Marzipanova Trams
        Sources:
          - Title: The sourcebook
            Url: https://paper.example/sourcebook
        Image: bow.png
        ImageAlt: The photographee with a bow
        ImageCredit: Fennimore
        ImageLicence: CC BY 4.0
        Lesson: Keep a harpsichord within reach.
        Corrections:
          - Date: 2026-11-20
            What: It was a correctional matter.
        RedirectFrom: [/stories/2026/old-bow/]
        ---
        The driver heard the harpsichord and turned back, gratitudinous as ever.

        ## Subheadingly put

        She found the bow below the seat.

        -- input/stories/2026/reply.md --
        ---
        Title: An answer
        InReplyTo: cello
        ---
        I was on [that tram](/stories/2026/cello/), too.

        -- input/stories/2026/third.md --
        ---
        Title: A third
        ---
        Nothing of it here.

        -- input/digests/2026-W47.md --
        ---
        Title: The week
        Published: 2026-11-22
        Description: What the week held for those who wait.
        Items:
          - stories/2026/cello
          - stories/2026/third
        ---
        A week of waiting.

        In [Zephyrine and the lost bow](/stories/2026/cello/) a harpsichord is heard
        over two lines.

        > The driver heard the harpsichord and turned back, gratitudinous as ever.

        And [a third](/stories/2026/third/) is told.
        """);

    public WithdrawCommandTests() => site.Write("input/stories/2026/cello/bow.png", Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task No_word_of_the_story_is_left_on_the_site()
    {
        Assert.True(site.Build().Report!.Succeeded);
        Assert.All(Words, word => Assert.NotEmpty(FilesWith(word)));

        await Run(0, "withdraw", "2026/cello");
        Assert.True(site.Build().Report!.Succeeded);
        Assert.All(Words, word => Assert.Empty(FilesWith(word)));
        Assert.DoesNotContain(site.AllOutput().Keys, path => path.Contains("bow", StringComparison.Ordinal) && !path.Contains("old-bow", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Its_address_says_that_it_is_gone_and_search_engines_are_told_to_leave()
    {
        await Run(0, "withdraw", "cello", "--reason", "At the wish of somebody in it.");
        site.Build();
        var page = site.Page("/stories/2026/cello/");
        Assert.Equal("noindex", page.One("meta[name=robots]").GetAttribute("content"));
        Assert.Contains("withdrawn", page.One("h1").TextContent, StringComparison.Ordinal);
        Assert.Contains("At the wish of somebody in it.", page.Text, StringComparison.Ordinal);
        Assert.Equal("2026-11-24", page.One("main time").GetAttribute("datetime")![..10]);
        Assert.DoesNotContain("/stories/2026/cello/", site.Output("/sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains("<at:deleted-entry ref=\"https://example.org/stories/2026/cello/\" when=\"2026-11-24T", site.Output("/feed.atom"), StringComparison.Ordinal);
        site.Page("/stories/2026/old-bow/").LinksTo("/stories/2026/cello/");
    }

    [Fact]
    public async Task The_file_keeps_the_address_and_nothing_else_and_the_pictures_go()
    {
        await Run(0, "withdraw", "cello", "--reason", "He asked: \"please\"");
        Assert.Equal("---\nWithdrawn: 2026-11-24\nReason: \"He asked: \\\"please\\\"\"\nRedirectFrom: [\"/stories/2026/old-bow/\"]\n---\n", site.Read("input/stories/2026/cello/index.md"));
        Assert.False(File.Exists(site.Folder.Full("input/stories/2026/cello/bow.png")));
    }

    [Fact]
    public async Task A_round_up_loses_what_it_said_of_it_and_keeps_the_rest_to_the_byte()
    {
        var host = await Run(0, "withdraw", "cello");
        Assert.EndsWith("""
            Items:
              - stories/2026/third
            ---
            A week of waiting.

            *A story that stood here has been withdrawn.*

            And [a third](/stories/2026/third/) is told.
            """, site.Read("input/digests/2026-W47.md").TrimEnd(), StringComparison.Ordinal);
        Assert.Contains("out: In [Zephyrine and the lost bow]", host.Output, StringComparison.Ordinal);
        Assert.Contains("out: > The driver heard the harpsichord", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_texts_are_left_to_a_person_who_is_told_where()
    {
        var host = await Run(0, "withdraw", "cello");
        Assert.Contains("  input/stories/2026/reply.md:", host.Output, StringComparison.Ordinal);
        site.Check();
        Assert.Equal(2, site.Diagnostics.Count(d => d.Rule.Code == "CR0523"));
        Assert.True(site.Report!.Succeeded);
    }

    [Fact]
    public async Task What_was_taken_out_is_kept_aside_on_this_machine()
    {
        var before = site.Read("input/digests/2026-W47.md");
        await Run(0, "withdraw", "cello");
        Assert.Contains("harpsichord", site.Read(".customersrock/removed/story-2026-cello/input/stories/2026/cello/index.md"), StringComparison.Ordinal);
        Assert.True(File.Exists(site.Folder.Full(".customersrock/removed/story-2026-cello/input/stories/2026/cello/bow.png")));
        Assert.Equal(before, site.Read(".customersrock/removed/story-2026-cello/input/digests/2026-W47.md"));
    }

    [Fact]
    public async Task A_second_run_changes_nothing_but_the_reason()
    {
        await Run(0, "withdraw", "cello");
        await Run(0, "withdraw", "cello", "--reason", "By mistake.", "--now", "2026-12-01");
        Assert.Equal("---\nWithdrawn: 2026-11-24\nReason: By mistake.\nRedirectFrom: [\"/stories/2026/old-bow/\"]\n---\n", site.Read("input/stories/2026/cello/index.md"));
        Assert.Contains("harpsichord", site.Read(".customersrock/removed/story-2026-cello/input/stories/2026/cello/index.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_says_the_same_and_changes_nothing()
    {
        site.Build();
        var before = site.AllOutput();
        var host = await Run(0, "withdraw", "cello", "--dry-run");
        Assert.StartsWith("Would be withdrawn: input/stories/2026/cello/index.md\n  removed  input/stories/2026/cello/bow.png\n  changed  input/digests/2026-W47.md\n", host.Output, StringComparison.Ordinal);
        site.Build(o => o with { Clean = true });
        OutputFiles.AssertSame(before, site.AllOutput());
    }

    [Theory]
    [InlineData("cello")]
    [InlineData("2026/cello")]
    [InlineData("/stories/2026/cello/")]
    [InlineData("input/stories/2026/cello/index.md")]
    [InlineData("https://example.org/stories/2026/cello/?from=mail#top")]
    [InlineData("input\\stories\\2026\\cello")]
    public async Task It_goes_by_each_of_its_names(string called) =>
        Assert.Contains("input/stories/2026/cello/index.md", (await Run(0, "withdraw", called, "--dry-run")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task Neither_a_story_that_is_not_there_nor_one_of_two_is_guessed()
    {
        Assert.Equal("error: there is no story \"celo\" below input/stories/; did you mean cello?\n", (await Run(1, "withdraw", "celo")).Errors);
        site.Edit("-- input/stories/2025/cello.md --\n---\nTitle: Older\n---\nText.\n");
        Assert.Equal("error: \"cello\" fits 2025/cello and 2026/cello; name one of them.\n", (await Run(1, "withdraw", "cello")).Errors);
    }

    [Theory]
    [InlineData("2026/2026-11-02-dated", "/stories/2026/dated/")]
    [InlineData("dated", "/stories/2026/dated/")]
    public async Task A_file_with_a_date_in_its_name_goes_by_it_and_without_it(string called, string address)
    {
        site.Edit("-- input/stories/2026/2026-11-02-dated.md --\n---\nTitle: Dated\n---\nText.\n");
        await Run(0, "withdraw", called);
        site.Build();
        Assert.Contains("withdrawn", site.Page(address).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_lies_where_no_story_lives_is_none()
    {
        site.Write("input/stories/drafts/idea.md", "Text.");
        Assert.Contains("there is no story \"idea\"", (await Run(1, "withdraw", "idea")).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_story_that_cannot_be_read_can_be_taken_down_as_well()
    {
        site.Write("input/stories/2026/2026-11-02-broken.md", "---\nTitle: [\nZephyrine");
        await Run(0, "withdraw", "2026/broken");
        Assert.True(site.Build().Report!.Succeeded);
        Assert.True(site.Has("/stories/2026/broken/"));
    }

    [Fact]
    public void A_key_written_by_hand_takes_a_story_down_and_says_that_its_words_are_still_there()
    {
        site.Edit("-- input/stories/2026/third.md --\n---\nTitle: A third\nWithdrawn: 2026-11-25\n---\nNothing of it here.\n");
        site.Build();
        Assert.Contains("withdrawn", site.Page("/stories/2026/third/").Text, StringComparison.Ordinal);
        Assert.DoesNotContain(site.AllOutput(), f => Encoding.UTF8.GetString(f.Value).Contains("Nothing of it here", StringComparison.Ordinal));
        Assert.Contains(site.Diagnostics, d => d.Rule.Code == "CR0111" && d.At.Line == 3);
    }

    private IEnumerable<string> FilesWith(string word) =>
        site.AllOutput().Where(f => Encoding.UTF8.GetString(f.Value).Contains(word, StringComparison.OrdinalIgnoreCase)).Select(f => f.Key);

    private async Task<TestHost> Run(int expected, params string[] args)
    {
        var host = TestHost.In(site.Root);
        var code = await host.Run(args);
        Assert.True(code == expected, $"exit {code}: {host.Output}{host.Errors}");
        return host;
    }
}
