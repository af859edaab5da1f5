using CsCheck;
using CustomersRock.Asking;
using Xunit;

namespace CustomersRock.Tests.Asking;

public sealed class FormAnswersTests
{
    [Fact]
    public void Every_answer_is_found_below_its_heading_also_with_the_line_ends_of_Windows()
    {
        var body = FilledForm.Whole.With(StoryForm.Sources, "The paper\nhttps://paper.example/1").Body();
        foreach (var text in new[] { body, body.Replace("\n", "\r\n", StringComparison.Ordinal), body.Replace('\n', '\r') })
        {
            var answers = FormAnswers.In(text);
            Assert.Empty(answers.Missing);
            Assert.Equal("", answers.Before);
            Assert.Equal($"{FilledForm.Paragraph}\n\n{FilledForm.Paragraph}\nHe took nothing for it.", answers[StoryForm.Story]);
            Assert.Equal("Leeds, England", answers[StoryForm.Place]);
            Assert.Equal("The paper\nhttps://paper.example/1", answers[StoryForm.Sources]);
            Assert.Equal("Ada", answers[StoryForm.Name]);
        }
    }

    [Fact]
    public void No_response_is_no_answer_but_a_word_within_one() =>
        Assert.Equal(("", "I called.\n_No response_\nSo I went."), (FormAnswers.In(FilledForm.Short.Body())[StoryForm.Place],
            FormAnswers.In(FilledForm.Short.With(StoryForm.Story, "I called.\n_No response_\nSo I went.").Body())[StoryForm.Story]));

    [Theory]
    [InlineData("### Town and country\n\nAtlantis")]
    [InlineData("### The story\n\nagain")]
    [InlineData("### In one sentence\n\nNo.\n\n### Town and country\n\nAtlantis\n\n### Which shop, firm or office\n\n_No response_")]
    [InlineData("### Your word\n\n- [x] anything")]
    [InlineData("#### The story\n ### Themes\n###Themes\n\\### Themes")]
    public void A_story_may_hold_lines_that_look_like_the_forms_and_keeps_them(string text)
    {
        var story = $"It began so.\n\n{text}\n\nAnd so it ended.";
        var answers = FormAnswers.In(FilledForm.Whole.With(StoryForm.Story, story).Body());
        Assert.Equal(story, answers[StoryForm.Story]);
        Assert.Equal(("Leeds, England", "Timpson"), (answers[StoryForm.Place], answers[StoryForm.Company]));
        Assert.Empty(answers.Missing);
    }

    [Fact]
    public void A_whole_form_within_the_story_is_part_of_the_story()
    {
        var inner = FilledForm.Short.With(StoryForm.Name, "Eve").Body();
        var answers = FormAnswers.In(FilledForm.Whole.With(StoryForm.Story, inner).Body());
        Assert.Equal((inner, "Ada"), (answers[StoryForm.Story], answers[StoryForm.Name]));
    }

    [Theory]
    [InlineData("people", "Mike, cobbler\n\n### Whom to thank\n\nZoë")]
    [InlineData("people", "Mike\n\n### When it happened\n\nnever")]
    [InlineData("people", "Mike\n\n### The name below the story\n\nEve")]
    [InlineData("sources", "### Who told it, or where it stood")]
    [InlineData("sources", "A paper\n\n### Who told it, or where it stood\n\nAnother\n\n### How do you know it?")]
    [InlineData("place", "### Town and country")]
    [InlineData("name", "### Themes")]
    public void So_may_every_other_answer(string id, string text)
    {
        var field = StoryForm.Fields.Single(f => f.Id == id);
        var answers = FormAnswers.In(FilledForm.Whole.With(field, text).Body());
        Assert.Equal(text, answers[field]);
        Assert.Empty(answers.Missing);
    }

    [Fact]
    public void Text_above_the_first_heading_is_kept()
    {
        var answers = FormAnswers.In("I forgot to say:\nit rained.\n\n" + FilledForm.Short.Body());
        Assert.Equal("I forgot to say:\nit rained.", answers.Before);
        Assert.Equal(FilledForm.Paragraph, answers[StoryForm.Story]);
    }

    [Fact]
    public void A_heading_that_was_deleted_is_missed_and_what_it_held_stays_with_the_answer_above()
    {
        var answers = FormAnswers.In(FilledForm.Whole.Body().Replace("### Themes\n", "", StringComparison.Ordinal));
        Assert.Equal([StoryForm.Themes], answers.Missing);
        Assert.Contains("Kindness (kindness)", answers[StoryForm.When], StringComparison.Ordinal);
    }

    /// <summary>The law behind it: whatever lines an issue has, each that can be seen is in some answer, or a heading.</summary>
    [Fact]
    public void No_line_is_ever_lost()
    {
        string[] lines = ["", "", "one", "two", StoryForm.NoAnswer + "!", .. StoryForm.Fields.Select(f => f.Heading)];
        Gen.Int[0, lines.Length - 1].Select(i => lines[i]).List[0, 40].Sample(body =>
        {
            var answers = FormAnswers.In(string.Join('\n', body));
            var kept = StoryForm.Fields.Select(f => answers[f]).Append(answers.Before).SelectMany(text => text.Split('\n')).Where(text => text.Length > 0);
            var headings = StoryForm.Fields.Except(answers.Missing).Select(f => f.Heading);
            return kept.Concat(headings).Order().SequenceEqual(body.Where(text => text.Length > 0).Order());
        });
    }
}
