using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using Xunit;
using static CustomersRock.Tests.Reading.ReadText;

namespace CustomersRock.Tests.Reading;

/// <summary>What people write who have never seen YAML: each mistake has one complaint, with the line as it should read.</summary>
public sealed class BeginnersMistakesTests
{
    [Theory]
    [InlineData("Title: The violin", "Title:The violin", "CR0125", "Title: The violin")]
    [InlineData("Title: The violin", "Title:\tThe violin", "CR0123", "Title: The violin")]
    [InlineData("Author: Anna", "\tAuthor: Anna", "CR0123", "Author: Anna")]
    [InlineData("Title: The violin", "Title: “The violin: a story”", "CR0124", "Title: \"The violin: a story\"")]
    [InlineData("Title: The violin", "Title: 'The driver's violin'", "CR0124", "Title: \"The driver's violin\"")]
    [InlineData("Title: The violin", "Title: \"The \"old\" violin\"", "CR0124", "Title: \"The \\\"old\\\" violin\"")]
    [InlineData("Title: The violin", "Title: “The violin”", "CR0134", "Title: The violin")]
    [InlineData("Themes: [kindness]", "Themes: Kindness, word of mouth", "CR0210", "Themes: [kindness, word-of-mouth]")]
    [InlineData("Description: A driver", "Descripton: A driver", "CR0201", "Description: A driver turned back.")]
    public void One_slip_is_one_complaint_with_the_mended_line(string right, string wrong, string code, string mended)
    {
        var fault = Assert.Single(Read(StoryHead.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.Equal(code, fault.Rule.Code);
        Assert.Equal(mended, fault.MendedLine);
    }

    [Fact]
    public void Keys_without_a_blank_are_told_line_by_line()
    {
        var faults = Read(StoryHead.Replace(": ", ":", StringComparison.Ordinal));

        Assert.Equal([2, 3, 4, 5, 6], faults.Select(fault => fault.At.Line));
        Assert.Equal("Published: 2026-11-03", faults[1].MendedLine);
    }

    [Theory]
    [InlineData("----\n", 1, "---")]
    [InlineData("—\n", 1, "---")]
    [InlineData("```yaml\n", 1, "---")]
    [InlineData("```yaml\n---\n", 1, null)]
    public void An_opening_line_that_is_almost_right_is_told_as_such(string opening, int line, string? mended)
    {
        var fault = Assert.Single(Read(opening + StoryHead[4..]));

        Assert.Equal("CR0120", fault.Rule.Code);
        Assert.Equal((line, mended), (fault.At.Line, fault.MendedLine));
    }

    [Fact]
    public void A_closing_line_that_is_almost_right_is_pointed_at()
    {
        var fault = Assert.Single(Read(StoryHead[..^4] + "—\n\n"));

        Assert.Equal(("CR0121", 7, "---"), (fault.Rule.Code, fault.At.Line, fault.MendedLine));
    }

    [Fact]
    public void A_second_block_is_found_below_the_text_and_not_in_code()
    {
        const string Block = "---\nTitle: Again\n---\n";

        Assert.Equal("CR0122", Assert.Single(Read(StoryHead + "A driver.\n\n" + Block)).Rule.Code);
        Assert.Empty(Read(StoryHead + "A driver.\n\n```yaml\n" + Block + "```\n"));
        Assert.Empty(Read(StoryHead + "A driver.\n\n---\nPlace: she would not say which.\n"));
    }

    [Fact]
    public void A_story_among_the_pages_is_told_where_it_belongs()
    {
        var fault = Assert.Single(File("input/violin.md", StoryHead + "A driver.\n").Diagnostics);

        Assert.Equal("input/violin.md: error CR0108: this is no place for a story; move the file to input/stories/2026/violin.md", fault.ToString());
    }

    private static ImmutableArray<Diagnostic> Read(string text) => File(StoryPath, text + "The driver turned back.\n").Diagnostics;
}
