using CustomersRock.Content.Addresses;
using CustomersRock.Content.Model;
using CustomersRock.Content.Texts;
using CustomersRock.Drafting;
using Xunit;

namespace CustomersRock.Tests.Drafting;

public sealed class DraftFileTests
{
    private static readonly StoryDraft Heel = new() { Title = "The heel", Body = "It broke.\n\nHe mended it.", Published = new(2026, 11, 26), Author = "Ada", Themes = ["kindness"] };

    [Fact]
    public void A_short_draft_has_no_empty_keys() =>
        Assert.Equal("---\nTitle: The heel\nPublished: 2026-11-26\nAuthor: Ada\nThemes: [kindness]\nOrigin: reader\nEvidence: first-hand\n---\n\nIt broke.\n\nHe mended it.\n", DraftFile.TextOf(Heel));

    [Fact]
    public void All_that_was_told_has_its_key_and_people_serve_at_the_first_company()
    {
        var text = DraftFile.TextOf(Heel with
        {
            Description = "A cobbler: ten minutes.",
            Place = "Leeds",
            Evidence = Evidence.Retold,
            Companies = [new("Heel Bar", "the kiosk"), new("Rail", null)],
            People = [new("Mike", "cobbler", null), new("", "nobody", null), new("Ann", null, "Rail")],
            Sources = [new("The paper", "https://paper.example/1")],
            Lesson = "Keep glue.",
            Consent = DraftWords.Consent(asked: false, isSomebodyNamed: true),
            Notes = DraftWords.Notes("last March", isOfTheFirm: true, hasPhotograph: true),
        });
        Assert.Equal(
            """
            ---
            Title: The heel
            Published: 2026-11-26
            Author: Ada
            Themes: [kindness]
            Description: "A cobbler: ten minutes."
            Origin: reader
            Evidence: retold
            Place: Leeds
            Companies:
              - Name: Heel Bar
                Part: the kiosk
              - Name: Rail
            People:
              - Name: Mike
                Role: cobbler
                At: Heel Bar
              - Name: Ann
                At: Rail
            Sources:
              - Title: The paper
                Url: "https://paper.example/1"
            Lesson: Keep glue.
            Consent: "The teller, who sent it to be published here. Those who are named were not asked."
            # It happened: last March
            # The teller works for the firm, owns it or was paid.
            # The teller has a photograph to offer.
            ---

            It broke.

            He mended it.

            """.ReplaceLineEndings("\n"),
            text);
    }

    [Theory]
    [InlineData("Renée’s Bike", "2026/renees-bike")]
    [InlineData("!!!", "2026/story-of-2026-11-26")]
    [InlineData("日本", "2026/日本")]
    public void The_address_comes_from_the_title(string title, string id) => Assert.Equal(id, DraftFile.IdOf(Heel with { Title = title }).ToString());

    [Fact]
    public void A_name_of_many_bytes_is_cut_between_letters()
    {
        var slug = DraftFile.IdOf(Heel with { Title = new string('語', 90) }).Slug;
        Assert.Equal(new string('語', 66), slug);
    }

    [Theory]
    [InlineData("the-heel", "the-heel-2")]
    [InlineData("0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0", "0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-2")]
    public void A_numbered_address_is_still_one(string slug, string numbered)
    {
        var free = DraftFile.WithEnding(new StoryId(2026, slug), "-2").Slug;
        Assert.Equal(numbered, free);
        Assert.True(Slug.IsSlug(free));
    }

    [Fact]
    public void A_draft_that_nobody_may_publish_yet_says_so_below_all_else() =>
        Assert.Contains("\nEvidence: first-hand\n# Ask first.\nDraft: true\n---\n", DraftFile.TextOf(Heel with { IsDraft = true, Notes = ["Ask first."] }), StringComparison.Ordinal);

    [Fact]
    public void Markup_in_a_told_story_is_shown_and_does_nothing() =>
        Assert.EndsWith("---\n\n\\*\\*Bold\\*\\* &lt;b\\> # no\n\n\\# heading\n", DraftFile.TextOf(Heel with { Body = "**Bold** <b> # no\n\n# heading" }), StringComparison.Ordinal);

    [Fact]
    public void Where_no_line_is_empty_every_line_is_a_paragraph_else_lines_break() =>
        Assert.Equal(
            ["One.\n\nTwo.", "One,\\\nand on.\n\nTwo."],
            new[] { "\n One.\r\nTwo.\u2028\n", "One,\nand on.\n \n\nTwo." }.Select(MarkdownParagraphs.Of));
}
