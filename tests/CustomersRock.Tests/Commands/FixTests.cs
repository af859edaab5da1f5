using System.Text.Json;
using CustomersRock.Site.Pictures;
using CustomersRock.Tests.Site.Pictures;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Commands;

/// <summary><c>check --fix</c> as who types it sees it.</summary>
public sealed class FixTests : IDisposable
{
    private const string Tram = "input/stories/2026/tram.md";

    private static readonly string Long = string.Join(' ', Enumerable.Repeat("It waited at the stop for a lady who ran.", 12));

    private readonly TestSite site = TestSite.Exactly($"""
        -- settings.yml --
        SiteTitle: Test site
        Description: Stories for tests.
        Host: example.org
        SocialCards: false
        -- input/themes/small-business.md --
        ---
        Title: Small business
        Meaning: A shop around the corner.
        ---
        Small.
        -- input/stories/2026/tram.md --
        ---
        Titel:{'\t'}A tram: it waited
        Published: 5/12/2026
        Author: Ada
        Themes: [Small business]
        Description: The driver of a tram saw an old lady run, and waited until she had sat down.
        Lesson: Look once more #before you close the doors
        ---
        {Long}
        -- input/stories/2026/lamp.md --
        ---
        Title: The lamp
        Published: 1st of November 2026
        Author: Ada
        Themes: [small-business]
        Description: A shop found the one screw that the lamp of my grandmother had been missing for years.
        ---
        {Long} See [the paper](https://paper.example/lamp?id=7&utm_source=nl) and [my page](https://me.example/?fbclid=1). {Long}
        -- input/stories/2026/The Kettle.md --
        ---
        Title: The kettle
        Published: 2026-11-01
        Author: Ada
        Themes: [small-business]
        Description: A shop mended a kettle that it had not sold, and would take no money for it at all.
        Udpated: 2026-11-02
        ---
        # How it began

        {Long} See [more](https://more.example/?gclid=1).
        -- input/stories/2026/My Cat.md --
        ---
        Title: The cat
        Published: 2026-11-01
        Author: Ada
        Themes: [small-business]
        Description: A vet came out at night for a cat that was not even ill, and had a cup of tea with us.
        ---
        {Long}
        -- input/about.md --
        ---
        Title: About
        ---
        See [the cat](/stories/2026/my%20cat/).
        """);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task It_says_what_was_mended_and_then_what_is_left_for_a_person()
    {
        var (code, output) = await Run("--fix");
        Assert.Equal(1, code);
        Golden.Match(output, "fix/all.txt");
        Assert.Contains("Title: \"A tram: it waited\"\n", site.Read(Tram), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_says_the_same_of_what_can_be_seen_and_writes_nothing()
    {
        var before = Print();
        var (code, output) = await Run("--fix", "--dry-run");
        Assert.Equal(1, code);
        Golden.Match(output, "fix/dry.txt");
        Assert.Equal(before, Print());
    }

    [Fact]
    public async Task A_second_time_there_is_nothing_to_do()
    {
        await Run("--fix");
        var before = Print();
        var (_, output) = await Run("--fix");
        Assert.Equal(before, Print());
        Assert.DoesNotContain(": mended", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_files_that_are_named_are_mended_and_spoken_of_also_under_their_new_name()
    {
        var before = site.Read(Tram);
        var (code, output) = await Run("--fix", "input/stories/2026/The Kettle.md");
        Assert.Equal(0, code);
        Assert.Equal(before, site.Read(Tram));
        Assert.DoesNotContain("tram", output, StringComparison.Ordinal);
        Assert.Contains("---\n## How it began\n", site.Read("input/stories/2026/the-kettle.md"), StringComparison.Ordinal);
        Assert.Contains("input/stories/2026/the-kettle.md:7:1: hint CR0129", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_JSON_mends_stand_beside_what_is_left()
    {
        var (_, output) = await Run("--fix", "--format", "json");
        using var json = JsonDocument.Parse(output);
        var mends = json.RootElement.GetProperty("mends").EnumerateArray().ToArray();
        Assert.Contains(mends, m => m.GetProperty("file").GetString() == Tram && m.GetProperty("was").GetString() == "Themes: [Small business]" && m.GetProperty("is").GetString() == "Themes: [small-business]"
            && m.GetProperty("outcome").GetString() == "mended" && m.GetProperty("line").GetInt32() == 5);
        Assert.Equal("input/stories/2026/My Cat.md", json.RootElement.GetProperty("left").EnumerateArray().Single().GetProperty("file").GetString());
        Assert.Contains(json.RootElement.GetProperty("diagnostics").EnumerateArray(), d => d.GetProperty("code").GetString() == "CR0204");
    }

    [Theory]
    [InlineData("--dry-run")]
    [InlineData("--fix", "--format", "github")]
    [InlineData("--fix", "--format", "comment")]
    [InlineData("--fix", "--against", "../base")]
    [InlineData("--fix", "--pages", "preview")]
    public async Task What_makes_no_sense_together_is_wrong_usage_and_changes_nothing(params string[] words)
    {
        var before = Print();
        Assert.Equal(2, (await Run(words)).Code);
        Assert.Equal(before, Print());
    }

    [Fact]
    public async Task What_is_mended_to_the_end_fails_no_more()
    {
        using var small = TestSite.With("-- input/stories/2026/tram.md --\n---\nTitle: A tram: it waited\n---\nIt waited.\n");
        var host = TestHost.In(small.Root);
        Assert.Equal(1, await host.Run("check", "--theme", RepositoryFolder.Theme));
        Assert.Equal(0, await host.Run("check", "--fix", "--theme", RepositoryFolder.Theme));
        Assert.Equal(1, await host.Run("check", "--fix", "--strict", "--theme", RepositoryFolder.Theme));
    }

    [Fact]
    public async Task A_picture_that_tells_its_place_is_cleaned_under_its_name_and_the_history_is_spoken_of()
    {
        const string Shoe = "input/stories/2026/heel/shoe.jpg";
        site.Write("input/stories/2026/heel/index.md", "---\nTitle: The heel\nPublished: 2026-11-01\nAuthor: Ada\nThemes: [small-business]\nDescription: A heel was mended.\nImage: shoe.jpg\nImageAlt: A shoe\nImageCredit: Ada\n---\n![A shoe](shoe.jpg \"Ada\")\n");
        var sent = PictureMaker.WithExif(PictureMaker.Jpeg(900, 600), PictureMaker.Exif(bigEndian: true, orientation: 6, place: true));
        site.Write(Shoe, sent);

        var (_, dry) = await Run("--fix", "--dry-run", "input/stories/2026/heel");
        Assert.Contains("input/stories/2026/heel/shoe.jpg: would mend CR0411", dry, StringComparison.Ordinal);
        Assert.Equal(sent, File.ReadAllBytes(site.Folder.Full(Shoe)));

        var (code, output) = await Run("--fix", "input/stories/2026/heel");
        Assert.Equal(0, code);
        Assert.False(PictureCleaning.TellsPlace(File.ReadAllBytes(site.Folder.Full(Shoe))));
        Assert.Contains("input/stories/2026/heel/shoe.jpg: mended CR0411", output, StringComparison.Ordinal);
        Assert.Contains("older commits still tell it", output, StringComparison.Ordinal);
        Assert.DoesNotContain("warning CR0411", output, StringComparison.Ordinal);

        var clean = File.ReadAllBytes(site.Folder.Full(Shoe));
        Assert.DoesNotContain(": mended", (await Run("--fix", "input/stories/2026/heel")).Output, StringComparison.Ordinal);
        Assert.Equal(clean, File.ReadAllBytes(site.Folder.Full(Shoe)));
    }

    [Fact]
    public async Task A_file_that_may_not_be_written_is_named_with_the_reason()
    {
        File.SetAttributes(site.Folder.Full(Tram), FileAttributes.ReadOnly);
        var (code, output) = await Run("--fix", Tram);
        Assert.Equal(1, code);
        Assert.Contains("input/stories/2026/tram.md:2:1: not mended CR0201", output, StringComparison.Ordinal);
        Assert.Contains("    why: the file may not be written; look at its permissions\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_strangers_wrote_cannot_steer_the_terminal()
    {
        site.Write("input/stories/2026/attack.md", "---\nTitel: \u001b[31mred\u202e\nPublished: 2026-11-01\nAuthor: Ada: x\u001b]0;owned\u0007\nThemes: [small-business]\nDescription: d\n---\nText.\n");
        var (_, output) = await Run("--fix", "input/stories/2026/attack.md");
        Assert.Contains("mended", output, StringComparison.Ordinal);
        Assert.DoesNotContain(output, c => (char.IsControl(c) && c != '\n') || c == '\u202e');
    }

    [Fact]
    public void A_killed_run_leaves_whole_files_and_the_next_one_ends_it()
    {
        var faulty = Enumerable.Range(0, 150).ToDictionary(i => FormattableString.Invariant($"input/stories/2026/story-{i}.md"), i => FormattableString.Invariant($"---\nTitel: Story {i}: it went well\nPublished: 2026-11-01\nAuthor: Ada\nThemes: [Small business]\nDescription: d\n---\n{Long}\n"));
        foreach (var (path, text) in faulty)
            site.Write(path, text);

        // From a run that has not begun to write to one that is nearly done.
        foreach (var delay in new[] { 250, 450, 600, 700, 800, 1000 })
        {
            using var run = ProgramRun.Start(["check", "--fix", "--root", site.Root, "--theme", RepositoryFolder.Theme]);
            run.KillAfter(TimeSpan.FromMilliseconds(delay));
            foreach (var (path, text) in faulty)
                Assert.Contains(site.Read(path), new[] { text, Whole(text) });
        }

        using var last = ProgramRun.Start(["check", "--fix", "--root", site.Root, "--theme", RepositoryFolder.Theme]);
        last.Finish();
        Assert.All(faulty, f => Assert.Equal(Whole(f.Value), site.Read(f.Key)));
        Assert.Empty(Directory.EnumerateFiles(site.Folder.Input, "*.rock-tmp", SearchOption.AllDirectories));
    }

    private static string Whole(string text)
    {
        var lines = text.Split('\n');
        lines[1] = $"Title: \"{lines[1][7..]}\"";
        lines[4] = "Themes: [small-business]";
        return string.Join('\n', lines);
    }

    private async Task<(int Code, string Output)> Run(params string[] words)
    {
        var host = TestHost.In(site.Root);
        var code = await host.Run(["check", .. words, "--theme", RepositoryFolder.Theme, "--now", "2026-11-26T12:00:00Z"]);
        return (code, host.Output);
    }

    private string Print() => string.Join('\n', Directory.EnumerateFiles(site.Folder.Input, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => f + File.ReadAllText(f)));
}
