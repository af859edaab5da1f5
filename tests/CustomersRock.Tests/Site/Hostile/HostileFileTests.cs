using System.Text;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Site.Hostile;

/// <summary>Stories that are hostile as files: by their names, their paths, their size, their depth, their bytes, their YAML.</summary>
public sealed class HostileFileTests
{
    private const string Neighbour = "The driver turned back.";

    // Far beyond what any of them takes; a build without an end must not stop all tests.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly Dictionary<string, string> Bodies = new(StringComparer.Ordinal)
    {
        ["lists in lists"] = string.Concat(Enumerable.Repeat("- ", 1000)) + "x",
        ["numbered lists in lists"] = string.Concat(Enumerable.Repeat("1. ", 1000)) + "x",
        ["quotes in quotes"] = string.Concat(Enumerable.Repeat("> ", 1000)) + "x",
        ["quotes and lists"] = string.Concat(Enumerable.Repeat("> - ", 1000)) + "x",
        ["brackets"] = new string('[', 1000) + "x" + new string(']', 1000),
        ["links in links"] = string.Concat(Enumerable.Repeat("[", 1000)) + "x" + string.Concat(Enumerable.Repeat("](/submit/)", 1000)),
        ["pictures in pictures"] = string.Concat(Enumerable.Repeat("![", 1000)) + "x" + string.Concat(Enumerable.Repeat("](a.png)", 1000)),
        ["stars"] = string.Concat(Enumerable.Repeat("*a **b ", 1000)),
        ["elements in elements"] = string.Concat(Enumerable.Repeat("<div>", 1000)) + "x",
        ["bold in bold"] = string.Concat(Enumerable.Repeat("<b>", 1000)) + "x",
        ["tables in HTML"] = string.Concat(Enumerable.Repeat("<table><tr><td>", 1000)) + "x",
        ["a long paragraph"] = string.Concat(Enumerable.Repeat("word ", 180_000)),
        ["a long word"] = new string('w', 250_000),
        ["ten thousand links"] = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"[link {i}](https://a.example/{i}) ")),
        ["ten thousand links to nowhere"] = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"[link {i}](xref:nobody-{i}) ")),
        ["headings of one name"] = string.Concat(Enumerable.Repeat("## The same\n\n", 20_000)),
        ["ten thousand footnotes"] = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"x[^{i}] ")) + "\n\n" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"[^{i}]: note\n")),
        ["a wide table"] = string.Concat(Enumerable.Repeat("|a", 2000)) + "|\n" + string.Concat(Enumerable.Repeat("|-", 2000)) + "|\n" + string.Concat(Enumerable.Repeat("|b", 2000)) + "|\n",
        ["a long table"] = "|a|b|\n|-|-|\n" + string.Concat(Enumerable.Repeat("|c|d|\n", 10_000)),
        ["entities"] = string.Concat(Enumerable.Repeat("&amp;&lt;&#x41;", 50_000)),
        ["backticks"] = string.Concat(Enumerable.Range(1, 1000).Select(i => new string('`', i) + " ")),
        ["open comments"] = string.Concat(Enumerable.Repeat("<!-- ", 50_000)),
        ["braces"] = string.Concat(Enumerable.Repeat("{{ {% ", 50_000)),
        ["digits"] = new string('4', 500_000),
        ["at signs"] = string.Concat(Enumerable.Repeat("a@a.", 100_000)),
    };

    private static readonly Dictionary<string, string> FrontMatters = new(StringComparer.Ordinal)
    {
        ["aliases that grow"] = "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]",
        ["an alias to itself"] = "Themes: &a [*a]",
        ["a tag"] = "Title: !!python/object/apply:os.system [id]",
        ["a type"] = "Title: !System.Diagnostics.Process {}",
        ["a merge"] = "base: &b {Title: x}\n<<: *b",
        ["depth"] = "Title: " + new string('[', 50_000),
        ["depth of maps"] = "Title: " + string.Concat(Enumerable.Repeat("{a: ", 20_000)),
        ["depth by indent"] = string.Concat(Enumerable.Range(0, 500).Select(i => new string(' ', i) + "a:\n")),
        ["width"] = "Themes: [" + string.Concat(Enumerable.Repeat("a,", 60_000)) + "a]",
        ["keys"] = string.Concat(Enumerable.Range(0, 30_000).Select(i => $"k{i}: v\n")),
        ["a long key"] = new string('k', 300_000) + ": v",
        ["a long title"] = "Title: " + new string('t', 50_000),
        ["code"] = "Title: => System.Environment.Exit(1)",
        ["a list for a title"] = "Title: [a, b]",
        ["a control character"] = "Title: \"a\\u0000b\\u001bc\"",
        ["a directive"] = "%YAML 9.9\n---\nTitle: x",
        ["a second document"] = "Title: x\n...\nTitle: y",
        ["a huge number of a year"] = "Published: 99999999999999999999-01-01",
        ["the last day of all"] = "Published: 9999-12-31T23:59:59-14:00",
        ["the first day of all"] = "Published: 0001-01-01T00:00:00+14:00",
    };

    // By name: nobody wants a megabyte in the name of a test.
    public static TheoryData<string> BodyNames => [.. Bodies.Keys];

    public static TheoryData<string> FrontMatterNames => [.. FrontMatters.Keys];

    public static TheoryData<string> Paths => new()
    {
        "RedirectFrom: [../../../escape/]",
        "RedirectFrom: [/../../escape/]",
        "RedirectFrom: [/..%2f..%2fescape/]",
        "RedirectFrom: ['/stories/..\\..\\escape/']",
        "RedirectFrom: [//evil.example/escape/]",
        "RedirectFrom: ['https://evil.example/escape/']",
        "RedirectFrom: ['C:\\escape\\']",
        "RedirectFrom: [/.git/hooks/post-checkout]",
        "RedirectFrom: [/.customersrock-site]",
        "RedirectFrom: [/stories/2026/good/]",
        "RedirectFrom: [\"/a\\0b/\"]",
        "Image: ../../../../escape.png\nImageAlt: x\nImageCredit: y",
        "Image: /etc/passwd\nImageAlt: x\nImageCredit: y",
        "Image: https://evil.example/x.png\nImageAlt: x\nImageCredit: y",
        "Image: 'file:///etc/passwd'\nImageAlt: x\nImageCredit: y",
        "Canonical: javascript:alert(1)",
        "Canonical: //evil.example/",
        "Sources: [{Title: x, Url: 'javascript:alert(1)'}]",
        "Sources: [{Title: x, Url: 'data:text/html,x'}]",
        "Sources: [{Title: x, Url: 'https://user:secret@evil.example/'}]",
        "InReplyTo: ../../../../escape",
        "InReplyTo: javascript:alert(1)",
        "Xref: ../escape",
    };

    public static TheoryData<string> FileNames => new()
    {
        "kіndness.md", // a Cyrillic і
        "a\u202Egnp.md",
        "UPPER.md",
        "with blank.md",
        "quote\"'<script>.md",
        "per%2e%2ecent.md",
        "con.md",
        "..md",
        "-.md",
        "😀.md",
        "a\u0301.md",
        "new\nline.md",
        "{{ site.title }}.md",
        "a&b=c#d?e.md",
        new string('x', 200) + ".md",
        "index.md",
        "page/2.md",
        "deep/er/and/deeper/index.md",
    };

    [Theory]
    [MemberData(nameof(BodyNames))]
    public async Task A_text_of_any_shape_is_built_or_told(string name) => await Build(StoryText.Complete($"---\nTitle: x\n---\n{Neighbour}\n\n{Bodies[name]}\n"));

    [Theory]
    [MemberData(nameof(FrontMatterNames))]
    public async Task Front_matter_of_any_shape_is_built_or_told(string name) => await Build(StoryText.Complete($"---\n{FrontMatters[name]}\n---\n{Neighbour}\n"));

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task No_path_leads_out_of_the_site(string keys) => await Build(StoryText.Complete($"---\n{keys}\n---\n{Neighbour}\n"));

    [Theory]
    [MemberData(nameof(FileNames))]
    public async Task A_file_of_any_name_is_built_or_told(string name)
    {
        using var site = GoodSite();
        site.Write("input/stories/2026/" + name, StoryText.Complete($"---\nTitle: x\n---\n{Neighbour}\n"));
        await AssertBuilt(site);
    }

    [Theory]
    [InlineData("../x.html")]
    [InlineData("/etc/x.html")]
    [InlineData("..\\x.html")]
    [InlineData("a/../../x.html")]
    [InlineData("%2e%2e/x.html")]
    [InlineData("C:/x.html")]
    [InlineData(".git/config")]
    [InlineData(".customersrock-site")]
    [InlineData("feed.rss")]
    [InlineData("x.php")]
    [InlineData("nul")]
    public async Task No_page_is_written_out_of_the_site(string destination)
    {
        using var site = GoodSite();
        site.Write("input/page.md", $"---\nTitle: Page\nDestinationPath: '{destination}'\n---\n{Neighbour}\n");
        await AssertBuilt(site);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x2D, 0x00 })]
    [InlineData(new byte[] { 0x2D, 0x2D, 0x2D, 0x0A, 0xC0, 0x80 })]
    [InlineData(new byte[] { 0 })]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A })]
    public async Task Bytes_that_are_no_text_are_told(byte[] bytes)
    {
        using var site = GoodSite();
        site.Write("input/stories/2026/bad.md", bytes);
        await AssertBuilt(site);
        Assert.Contains(site.Diagnostics, d => d.At.Path == "input/stories/2026/bad.md" && d.Rule.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("/index.html")]
    [InlineData("/stories/2026/good/index.html")]
    [InlineData("/Stories/2026/Good/")]
    public async Task An_old_address_that_is_another_page_s_file_is_told_and_the_page_stays(string address)
    {
        using var site = GoodSite();
        site.Write("input/stories/2026/bad.md", StoryText.Complete($"---\nRedirectFrom: [{address}]\n---\n{Neighbour}\n"));
        await AssertBuilt(site);
        Assert.Contains(site.Diagnostics, d => d.At.Path == "input/stories/2026/bad.md" && d.Rule.Severity == Severity.Error);
        Assert.Empty(site.Page("/").Document.QuerySelectorAll("meta[http-equiv=refresh]"));
    }

    [Fact]
    public async Task No_link_in_the_file_system_is_followed()
    {
        using var site = GoodSite();
        using var outside = TestSite.Exactly("-- secret.md --\n---\nTitle: Secret\n---\nThe secret words.\n-- secret.png --\nThe secret words.");
        site.Write("input/stories/2026/folder/index.md", StoryText.Complete($"---\nTitle: x\n---\n{Neighbour}\n\n![x](linked.png \"y\")\n"));
        File.CreateSymbolicLink(site.Folder.Full("input/stories/2026/linked.md"), outside.Folder.Full("secret.md"));
        File.CreateSymbolicLink(site.Folder.Full("input/stories/2026/folder/linked.png"), outside.Folder.Full("secret.png"));
        Directory.CreateSymbolicLink(site.Folder.Full("input/pages"), outside.Root);
        Directory.CreateSymbolicLink(site.Folder.Full("input/stories/2026/round"), site.Folder.Full("input/stories"));
        await AssertBuilt(site);
        Assert.All(site.AllOutput(), f => Assert.DoesNotContain("secret words", Encoding.UTF8.GetString(f.Value), StringComparison.Ordinal));
    }

    private static async Task Build(string story)
    {
        using var site = GoodSite();
        site.Write("input/stories/2026/bad.md", story);
        await AssertBuilt(site);
        var errors = site.Diagnostics.Where(d => d.At.Path == "input/stories/2026/bad.md" && d.Rule.Severity == Severity.Error).ToArray();
        var isThere = site.Has("/stories/2026/bad/");
        Assert.False(isThere && errors.Any(e => e.Rule.CostsFile));
        Assert.True(isThere || errors.Length > 0);
        if (isThere)
            Assert.Contains(Neighbour, site.Page("/stories/2026/bad/").Text, StringComparison.Ordinal);
    }

    private static TestSite GoodSite() => TestSite.With($"""
        -- input/submit.md --
        ---
        Title: Submit
        ---
        Do.
        -- input/stories/2026/good.md --
        ---
        Title: Good
        ---
        {Neighbour}
        """);

    /// <summary>The build ends, the good story is there, all is clean, and nothing lies where it should not.</summary>
    private static async Task AssertBuilt(TestSite site)
    {
        await Task.Run(() => site.Build(o => o with { KeepGoing = true })).WaitAsync(Patience);
        Assert.True(site.Report!.Written, string.Join('\n', site.Diagnostics));
        Assert.All(site.Diagnostics.Where(d => d.Rule.Severity == Severity.Error), d => Assert.NotEqual("input/stories/2026/good.md", d.At.Path));
        Assert.Contains(Neighbour, site.Page("/stories/2026/good/").Text, StringComparison.Ordinal);
        CleanSite.Check(site);
        Assert.Equal([".customersrock", "input", "output", "settings.yml"], Directory.EnumerateFileSystemEntries(site.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(site.Folder.Output), f => Path.GetFileName(f) is ".git" or "escape");
        Assert.False(File.Exists(Path.Combine(Path.GetDirectoryName(site.Root)!, "x.html")));
    }
}
