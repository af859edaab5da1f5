using System.Text;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Curation.Digests;
using Xunit;

namespace CustomersRock.Tests.Curation.Digests;

public sealed class DigestAdditionTests
{
    private static readonly IsoWeek Week47 = new(2026, 47);

    private const string Begun = """
        ---
        Title: A week
        Published: 2026-11-23
        Items:
          - stories/2026/violin   # the first
        ---

        My own words.

        ## Kindness

        I liked [The violin](xref:violin).

        ### A thought

        Mine.  

        ## At last

        The end.

        """;

    [Fact]
    public void What_is_new_stands_below_its_heading_and_in_the_list()
    {
        var added = Add(Begun, Entry("gathered/2026/11/tram", "kindness", "https://metro.example/tram", "It waited."), Entry("gathered/2026/11/loaf", "listening", "https://metro.example/loaf"));
        Assert.Equal(
            Begun.Replace("# the first\n", "# the first\n  - gathered/2026/11/tram\n  - gathered/2026/11/loaf\n", StringComparison.Ordinal)
                .Replace("Mine.  \n", "Mine.  \n\n[Title](https://metro.example/tram) (Metro)\n\n> It waited.\n", StringComparison.Ordinal)
                .Replace("The end.\n", "The end.\n\n## Listening\n\n**Your words here.** What stays in mind of this one.\n\n[Title](https://metro.example/loaf) (Metro)\n", StringComparison.Ordinal),
            added);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void The_line_ends_are_those_of_the_file(string lineEnd)
    {
        var added = Add(Begun.ReplaceLineEndings(lineEnd), Entry("gathered/2026/11/tram", "kindness", "https://metro.example/tram", "It waited."))!;
        Assert.Equal(added.ReplaceLineEndings("\n").ReplaceLineEndings(lineEnd), added);
        Assert.Contains($"> It waited.{lineEnd}", added, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Items: [stories/2026/violin]", "Items: [stories/2026/violin, gathered/2026/11/tram]")]
    [InlineData("Items: [ \"stories/2026/violin\" ] # one", "Items: [ \"stories/2026/violin\", gathered/2026/11/tram ] # one")]
    [InlineData("Items: []", "Items: [gathered/2026/11/tram]")]
    [InlineData("Items:\n- 'stories/2026/violin'\nAuthor: Ada", "Items:\n- 'stories/2026/violin'\n- gathered/2026/11/tram\nAuthor: Ada")]
    public void The_list_grows_in_the_form_in_which_it_is_written(string before, string after)
    {
        var file = $"---\nTitle: A week\nPublished: 2026-11-23\n{before}\n---\n\nText.";
        Assert.StartsWith($"---\nTitle: A week\nPublished: 2026-11-23\n{after}\n---\n\nText.\n\n## Kindness\n\n", Add(file, Entry("gathered/2026/11/tram", "kindness", "https://metro.example/tram")), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_file_would_swallow_it_nothing_is_added() =>
        Assert.Null(Add("---\nTitle: A week\nPublished: 2026-11-23\nItems: [stories/2026/violin]\n---\n\n```\nopen", Entry("gathered/2026/11/tram", "kindness", "https://metro.example/tram")));

    [Fact]
    public void A_line_that_looks_like_a_heading_within_code_is_none()
    {
        var file = "---\nTitle: A week\nPublished: 2026-11-23\nItems: [stories/2026/violin]\n---\n\n```\n## Kindness\n```\n\nThe end.\n";
        Assert.Contains("The end.\n\n## Kindness\n", Add(file, Entry("gathered/2026/11/tram", "kindness", "https://metro.example/tram")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_listed_or_linked_is_not_new()
    {
        var draft = new DigestDraft
        {
            Week = Week47,
            Published = Week47.End,
            Groups =
            [
                Group(Entry("stories/2026/violin", "kindness", "xref:violin")),
                Group(Entry("gathered/2026/11/tram", "listening", "https://metro.example/tram")),
                Group(Entry("gathered/2026/11/loaf", "listening", "https://metro.example/loaf")),
            ],
        };
        var present = Read("---\nTitle: A week\nPublished: 2026-11-23\nItems: [stories/2026/violin]\n---\n\nSee [this](https://www.metro.example/tram/).\n");
        Assert.Equal(["gathered/2026/11/loaf"], DigestAddition.New(draft, present).SelectMany(g => g.Entries).Select(e => e.Path));
    }

    private static string? Add(string file, params DraftEntry[] entries) => DigestAddition.Add(Week47, file, Read(file), [.. entries.Select(e => Group(e))]);

    private static Digest Read(string file)
    {
        var (digest, faults) = DigestFile.Read(Week47, Encoding.UTF8.GetBytes(file));
        Assert.True(digest is not null, string.Join('\n', faults));
        return digest;
    }

    private static DraftGroup Group(DraftEntry entry) => new(entry.Theme, char.ToUpperInvariant(entry.Theme.Value[0]) + entry.Theme.Value[1..], [entry]);

    private static DraftEntry Entry(string path, string theme, string link, string? quote = null) => new()
    {
        Path = path,
        Title = "Title",
        Theme = new ThemeId(theme),
        Link = link,
        Quote = quote,
        Text = $"[Title]({link}) (Metro){(quote is null ? "" : $"\n\n> {quote}")}",
    };
}
