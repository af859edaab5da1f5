using System.Collections.Immutable;
using CustomersRock.Commands.Inbox.Reviewing;
using CustomersRock.Content.Model;
using CustomersRock.Curating;
using CustomersRock.Curation.Decisions;
using CustomersRock.Curation.Ranking;
using CustomersRock.Curation.Tagging;
using Xunit;

namespace CustomersRock.Tests.Commands.Inbox.Reviewing;

/// <summary>A sitting, without keys and screen.</summary>
public sealed class ReviewTests
{
    private static readonly ThemeId Gentleness = new("gentleness");
    private static readonly ThemeId Listening = new("hearing");

    [Fact]
    public async Task What_was_typed_for_one_is_there_when_one_comes_back_to_it()
    {
        await using var site = await InboxSite.Gathered();
        using var room = site.Open();
        var review = Sit(room);
        var first = review.Current!.Candidate.Id;
        review.Write("Not finished");
        review.Toggle(1);
        review.Move(1);
        Assert.Equal("", review.Draft.Note);
        review.Move(-1);
        Assert.Equal(first, review.Current!.Candidate.Id);
        Assert.Equal("Not finished", review.Draft.Note);
        Assert.Equal([Gentleness, new ThemeId("counters")], review.Draft.Themes);
    }

    [Fact]
    public async Task Suggested_themes_are_chosen_already_and_have_the_first_digits()
    {
        await using var site = await InboxSite.Gathered();
        using var room = site.Open();
        var review = Sit(room);
        Assert.Equal([Gentleness], review.Draft.Themes);
        Assert.Equal(["gentleness", "counters", "hearing"], review.Choices.Select(c => c.Value));
        review.Toggle(0);
        review.Toggle(8);
        Assert.Empty(review.Draft.Themes);
    }

    [Fact]
    public async Task Without_a_sentence_it_says_what_is_missing_and_writes_nothing()
    {
        await using var site = await InboxSite.Gathered();
        using var room = site.Open();
        var review = Sit(room);
        review.Toggle(0);
        review.Accept();
        Assert.Equal(["the editor's sentence is missing", "an item has one to three themes"], review.News.Select(n => n[1].Text.TrimEnd(' ', ';')));
        Assert.Equal(3, review.Waiting);
        Assert.Empty(room.Curator.Log().All);
    }

    [Fact]
    public async Task Each_is_seen_once_and_nothing_of_what_is_decided_again()
    {
        await using var site = await InboxSite.Gathered();
        using var room = site.Open();
        var review = Sit(room);
        var seen = new List<CandidateId>();
        while (review.Current is { } current)
        {
            seen.Add(current.Candidate.Id);
            review.Reject("thin");
        }

        Assert.Equal(3, seen.Distinct().Count());
        Assert.Equal(3, seen.Count);
        Assert.Equal("3 decided (3 rejected)", review.Tally.ToString());
        Assert.Null(Sit(room).Current);
    }

    [Fact]
    public async Task An_undone_verdict_brings_the_candidate_back_with_its_sentence()
    {
        await using var site = await InboxSite.Gathered();
        using var room = site.Open();
        var review = Sit(room);
        var first = review.Current!.Candidate.Id;
        review.Write("Because she waited.");
        review.Accept();
        Assert.NotEqual(first, review.Current!.Candidate.Id);
        review.Undo();
        Assert.Equal(first, review.Current!.Candidate.Id);
        Assert.Equal("Because she waited.", review.Draft.Note);
        Assert.Equal((0, 3, true), (review.Tally.Count, review.Waiting, review.Tally.ChangedAnything));
        Assert.Empty(Directory.EnumerateFiles(site.Folder["input/gathered"], "*.md", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_verdict_of_another_sitting_can_be_taken_back_and_costs_no_words()
    {
        await using var site = await InboxSite.Gathered();
        await site.Run(0, "inbox", "accept", await site.IdOf(InboxSite.Loaf), "--note", "Because she waited.", "--theme", "hearing", "--by", "Ada");
        using var room = site.Open();
        var review = Sit(room);
        review.Undo();
        Assert.Equal(InboxSite.Loaf, review.Current!.Candidate.Lead.Title);
        Assert.Equal("Because she waited.", review.Draft.Note);
        Assert.Equal([Listening], review.Draft.Themes);
        review.Undo();
        Assert.Contains("No verdict of Ada stands", review.News[0][0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_comes_second_is_told_and_goes_on_with_the_next()
    {
        await using var site = await InboxSite.Gathered();
        using var room = site.Open();
        var review = Sit(room);
        var first = review.Current!.Candidate;
        using (var other = site.Open())
            other.Curator.Reject(first, "old", [], "Bea");

        review.Write("Because she waited.");
        review.Accept();
        Assert.Contains("Bea rejected it", review.News.Single()[1].Text, StringComparison.Ordinal);
        Assert.NotEqual(first.Id, review.Current!.Candidate.Id);
        Assert.Equal((0, 2), (review.Tally.Count, review.Waiting));
    }

    [Fact]
    public async Task What_another_has_decided_meanwhile_is_passed_over()
    {
        await using var site = await InboxSite.Gathered();
        using var room = site.Open();
        var review = Sit(room);
        using (var other = site.Open())
        {
            foreach (var ranked in other.Queue().Where(r => r.Item.Candidate.Id != review.Current!.Candidate.Id))
                other.Curator.Snooze(ranked.Item.Candidate, new DateTimeOffset(2026, 12, 24, 0, 0, 0, TimeSpan.Zero), "Bea");
        }

        review.Reject("thin");
        Assert.Null(review.Current);
        Assert.Equal(3, review.News.Length);
    }

    [Fact]
    public async Task A_verdict_that_somebody_else_took_back_is_not_taken_back_twice()
    {
        await using var site = await InboxSite.Gathered();
        using var room = site.Open();
        var review = Sit(room);
        review.Reject("thin");
        using (var other = site.Open())
            other.Curator.Undo(other.Log.All.Single(), "Bea");

        review.Undo();
        Assert.Contains("taken back by somebody else", review.News.Single()[0].Text, StringComparison.Ordinal);
    }

    internal static Review Sit(Newsroom room)
    {
        var judgement = new Judgement { GoodNews = 0.8, Themes = [new ThemeSuggestion(Gentleness, 0.9, [])] };
        ImmutableArray<RankedItem> queue = [.. room.Queue().Select(r => r with { Item = r.Item with { Judgement = judgement } })];
        return new Review(room, queue, "Ada", new FixedClock());
    }
}
