using CustomersRock.Content.Mending;
using CustomersRock.Tests.Reading;
using Xunit;
using static CustomersRock.Tests.Mending.MendingSite;

namespace CustomersRock.Tests.Mending;

/// <summary>The last look before anything is written: should a rule ever be wrong, this must not let it through.</summary>
public sealed class ReaderViewTests
{
    [Theory]
    [InlineData("Place: Hobart\n", "Place: Hobart\nLesson: Look.\n")] // what was not there may come
    [InlineData("Lesson: We are #1\n", "Lesson: \"We are #1\"\n")]
    [InlineData("Place: “Hobart”\n", "Place: Hobart\n")]
    [InlineData("Canonical: https://a.example/?utm_source=x\n", "Canonical: https://a.example/\n")]
    [InlineData("Updated: 26.11.2026\n", "Updated: 2026-11-26\n")]
    [InlineData("Place: Hobart: old\n", "Place: \"Hobart: old\"\n")]
    public void What_was_read_is_kept(string before, string after) => Assert.True(IsKept(Story(before), Story(after)));

    [Theory]
    [InlineData("Place: Hobart\n", "")]
    [InlineData("Place: Hobart\n", "Place: Perth\n")]
    [InlineData("Place: Hobart\n", "Place: Hobart, again\n")]
    [InlineData("People: [Anna, Ben]\n", "People: [Anna]\n")]
    [InlineData("Companies:\n  - Name: Lego\n    Part: the toy\n", "Companies:\n  - Name: Lego\n")]
    [InlineData("Sources:\n  - Title: The paper\n    Url: https://a.example/?id=7\n", "Sources:\n  - Title: The paper\n    Url: https://a.example/\n")]
    [InlineData("Canonical: https://a.example/x\n", "Canonical: https://a.example/y\n")]
    [InlineData("Updated: 2026-11-04\n", "Updated: 2026-11-05\n")]
    [InlineData("", "Draft: true\n")]
    [InlineData("", "Withdrawn: 2026-11-04\n")]
    [InlineData("Plcae: Hobart\n", "Updated: 03/04/2026\n")] // what could be published no longer can
    public void What_would_be_another_is_found(string before, string after) => Assert.False(IsKept(Story(before), Story(after)));

    [Theory]
    [InlineData("The driver turned back.\n", "The driver turned  back.\n\nTwice.\n")]
    [InlineData("See [it](https://a.example/).\n", "See [that](https://a.example/).\n")]
    [InlineData("## How\n\nText.\n", "## Why\n\nText.\n")]
    [InlineData("Text.\n", "\n")]
    public void Another_text_is_found(string before, string after) => Assert.False(IsKept(Story("", before), Story("", after)));

    [Fact]
    public void Another_title_author_day_or_sentence_is_found()
    {
        foreach (var (word, other) in new[] { ("The violin", "The fiddle"), ("Anna", "Ben"), ("2026-11-03", "2026-11-04"), ("A driver turned back.", "A driver."), ("[kindness]", "[small-business]") })
            Assert.False(IsKept(Story(""), Story("").Replace(word, other, StringComparison.Ordinal)), word);
    }

    private static bool IsKept(string before, string after) => ReaderView.IsKept(ReadText.File(StoryPath, before), ReadText.File(StoryPath, after));
}
