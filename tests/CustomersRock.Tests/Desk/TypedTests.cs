using CustomersRock.Content.Model;
using CustomersRock.Curation.Decisions;
using CustomersRock.Curation.Tagging;
using CustomersRock.Desk;
using CustomersRock.Tests.Gathering;
using Microsoft.Extensions.Primitives;
using Xunit;

namespace CustomersRock.Tests.Desk;

public sealed class TypedTests
{
    private static readonly Candidate Candidate = new()
    {
        Id = new CandidateId("k3v9x2ma"),
        Lead = MadeUp.Telling("kind-counter/1", "The porter", "He drew it:\nus, the lift, tea.") with { Excerpt = "He drew it:\nus, the lift, tea." },
    };

    [Fact]
    public void What_was_left_as_it_came_is_no_change_whatever_the_browser_does_with_line_ends()
    {
        var acceptance = Form(("title", "The porter"), ("excerpt", "He drew it:\r\nus, the lift, tea."), ("note", "Read it.")).ToAcceptance(Candidate, "Ada");
        Assert.Null(acceptance.Title);
        Assert.Null(acceptance.Excerpt);
    }

    [Fact]
    public void An_excerpt_that_was_emptied_is_empty_and_not_the_whole() =>
        Assert.Equal("", Form(("title", "The porter"), ("excerpt", "")).ToAcceptance(Candidate, "Ada").Excerpt);

    [Theory]
    [InlineData("", "kindness advocacy loyalty")]
    [InlineData("loyalty kindness", "loyalty kindness advocacy")]
    [InlineData("unknown advocacy advocacy", "advocacy kindness loyalty")]
    public void Themes_stand_in_the_order_in_which_they_were_ticked_as_far_as_it_is_known(string order, string expected)
    {
        var typed = Typed.From(new DeskForm(new() { ["theme"] = new StringValues(["kindness", "advocacy", "loyalty"]), ["order"] = order }));
        Assert.Equal(expected.Split(' '), typed.Themes.Select(t => t.Value));
    }

    [Fact]
    public void Companies_are_divided_by_semicolons() =>
        Assert.Equal(["City Cabs", "Smith, Jones & Co"], Form(("companies", " City Cabs ;; Smith, Jones & Co;")).ToAcceptance(Candidate, "Ada").Companies);

    [Fact]
    public void An_undone_verdict_gives_back_its_sentence_and_its_themes()
    {
        var undone = new Decision { Verdict = Verdict.Undone, At = MadeUp.Now, By = "Ada", Note = "Read it.", Themes = [new ThemeId("loyalty")] };
        var judgement = new Judgement { GoodNews = 0.5, Themes = [new(new ThemeId("kindness"), 0.9, [])] };
        var typed = Typed.Fresh(Candidate, judgement, undone);
        Assert.Equal(("Read it.", "loyalty"), (typed.Note, typed.Themes.Single().Value));
        Assert.Equal("kindness", Typed.Fresh(Candidate, judgement, null).Themes.Single().Value);
    }

    private static Typed Form(params (string Name, string Value)[] fields) => Typed.From(new DeskForm(fields.ToDictionary(f => f.Name, f => new StringValues(f.Value))));
}
