using CustomersRock.Content.Model;
using CustomersRock.Gathering.Matching;
using Xunit;
using static CustomersRock.Tests.Gathering.GatheringMade;
using static CustomersRock.Tests.Gathering.Matching.Texts;

namespace CustomersRock.Tests.Gathering.Matching;

public sealed class StoryMatcherTests
{
    [Fact]
    public void Two_links_to_one_page_are_one_story_and_the_original_leads()
    {
        var original = Prints("news", Entry("1", "Library opens early", Library, "https://news.example/2026/library-light", 3));
        var link = Prints("blog", Entry("7", "Seen elsewhere", "A light behind the glass.", "http://www.news.example/2026/library-light/?utm_source=blog", 5));
        AssertOne(original[0], "the same address", [.. original, .. link]);
    }

    [Fact]
    public void A_text_at_another_address_is_the_same_story_and_the_earlier_leads()
    {
        var early = Prints("a", Entry("1", "The last bus", Violin, "https://a.example/last-bus-home", 4));
        var late = Prints("b", Entry("1", "Two tunes and cake", Violin.Replace("two miles", "three miles", StringComparison.Ordinal), "https://b.example/tunes", 2));
        AssertOne(early[0], "the same text at another address", [.. early, .. late]);
    }

    [Fact]
    public void A_repost_does_not_lead_though_its_date_is_earlier()
    {
        var original = Prints("a", Entry("1", "The last bus", Violin, daysAgo: 1));
        var repost = Prints("b", Entry("1", "Two tunes", $"<p>Reposted from A with thanks.</p><p>{Violin}</p>", daysAgo: 5));
        AssertOne(original[0], "the same text", [.. original, .. repost]);
    }

    [Fact]
    public void Seventy_of_a_hundred_words_are_the_same_story() =>
        AssertOne(null, "the same text", [.. Prints("a", Entry("1", "The last bus", Violin)), .. Prints("b", Entry("1", "The last bus", Without(Without(Violin, 1), 5) + " " + Own(3, 12)))]);

    [Fact]
    public void The_first_paragraph_alone_is_the_same_story()
    {
        var whole = Prints("a", Entry("1", "The last bus", Violin + " " + Soup + " " + Own(5, 300), daysAgo: 3));
        var part = Prints("b", Entry("1", "A bus driver", string.Join(' ', Violin.Split(' ')[..45])));
        AssertOne(whole[0], "the same text, shortened", [.. whole, .. part]);
    }

    [Fact]
    public void Of_one_page_the_later_revision_leads()
    {
        var both = Prints("a", Entry("1", "The soup", Soup, "https://a.example/soup", 4), Entry("2", "Updated: the soup", Soup + " Correction: it was hazel oil.", "https://A.example/soup/", 2));
        AssertOne(both[1], "the same address", both);
    }

    [Fact]
    public void An_older_revision_never_leads()
    {
        var both = Prints("a", Entry("1", "Soup", Soup, daysAgo: 4) with { Updated = Seen.AddDays(-4) }, Entry("1", "Soup", "Updated: " + Soup, daysAgo: 4) with { Updated = Seen });
        AssertOne(both[1], "another revision", both);
    }

    [Fact]
    public void A_month_in_one_frame_stays_thirty_stories()
    {
        const string Frame = "Every day we bring you one kind story from our readers, and today is no exception, so sit down with a cup of tea. ";
        const string Close = " If you liked this one, tell a friend about us, send us your own, and come back tomorrow for another small good thing. We read every letter that you send.";
        var month = Prints("daily", [.. Enumerable.Range(0, 30).Select(i => Entry($"{i}", $"Kind story {i}", Frame + Own(i, 30) + Close, $"https://daily.example/kind-story-{i}", i))]);
        Assert.Equal(30, Group(month).Length);
    }

    [Fact]
    public void Three_in_one_frame_stay_apart_too()
    {
        const string Frame = "Every day we bring you one kind story from our readers, and today is no exception, so sit down with a cup of tea and hear what happened to one of you. ";
        Assert.Equal(3, Group(Prints("daily", [.. Enumerable.Range(0, 3).Select(i => Entry($"{i}", "Kind story", Frame + Own(i, 15), $"https://daily.example/kind-story-{i}", i))])).Length);
    }

    [Fact]
    public void A_notice_that_paying_readers_alone_may_read_on_joins_nothing()
    {
        const string Wall = "This post is for paying subscribers only, so please log in or take out a subscription to read all of it, and thank you for your support.";
        Assert.Equal(5, Group(Prints("wall", [.. Enumerable.Range(0, 5).Select(i => Entry($"{i}", Own(i, 5), Wall, $"https://wall.example/2026/{i}", i))])).Length);
    }

    [Theory]
    [InlineData("Open thread", "Be kind to each other.", "Open thread", "What made you smile this week?")]
    [InlineData("Quote of the day", "Be kind whenever you can.", "Monday", "Be kind whenever you can.")]
    [InlineData("The spare key", "", "The spare key", "")]
    [InlineData("Thank you to the driver of the number 9", Violin, "Thank you, driver of the No. 9", Soup)]
    public void Titles_and_short_texts_alone_make_no_story(string title, string text, string otherTitle, string otherText) =>
        Assert.Equal(2, Group([.. Prints("a", Entry("1", title, text, "https://a.example/first-page-1")), .. Prints("b", Entry("1", otherTitle, otherText, "https://b.example/other-page-2"))]).Length);

    [Fact]
    public void A_column_of_two_letters_does_not_glue_them()
    {
        TellingPrint[] prints = [.. Prints("a", Entry("1", "Violin", Violin)), .. Prints("b", Entry("1", "Library", Library)), .. Prints("c", Entry("1", "Two letters", Violin + " " + Library))];
        var groups = Group(prints);
        Assert.DoesNotContain(groups, g => Ids(g).Contains(prints[0].Id) && Ids(g).Contains(prints[1].Id));
    }

    [Fact]
    public void A_roundup_of_many_stories_joins_none()
    {
        TellingPrint[] prints = [.. Prints("a", Entry("1", "Violin", Violin)), .. Prints("b", Entry("1", "Soup", Soup)), .. Prints("c", Entry("1", "Best of October", $"Five we read aloud. {Without(Violin, 0)[..90]} {Soup[..90]} {Library} {Own(4, 200)}"))];
        Assert.Equal(3, Group(prints).Length);
    }

    [Theory]
    [InlineData("https://small.example/news")]
    [InlineData("https://small.example/2026/11/18#second")]
    [InlineData("https://small.example/blog/2026")]
    public void A_page_of_many_stories_as_every_link_joins_nothing(string link) =>
        Assert.Equal(2, Group(Prints("small", Entry("1", "A violin", Violin, link), Entry("2", "The soup", Soup, link + "/"))).Length);

    [Theory]
    [InlineData("https://paper.example/2026/11/violin")]
    [InlineData("https://paper.example/news/uk-48213377")]
    [InlineData("https://paper.example/?p=17")]
    [InlineData("https://paper.example/story/1234567")]
    [InlineData("https://paper.example/two-tunes-and-cake")]
    public void An_article_rewritten_at_its_address_is_one_story(string link) =>
        AssertOne(null, "the same address", Prints("paper", Entry("1", "A violin", Violin, link), Entry("2", "Exam saved", Own(1, 60), link)));

    [Fact]
    public void A_translation_is_no_copy() =>
        Assert.Equal(2, Group([.. Prints("a", Entry("1", "Two tunes", Violin)), .. Prints("b", Entry("1", "Zwei Lieder", "Der Junge hatte seine Geige im letzten Bus liegen lassen, und am Morgen war die Prüfung. Er saß auf der Treppe und sagte nichts. Um zehn klingelte der Fahrer."))]).Length);

    [Fact]
    public void An_editors_join_and_split_stand_above_everything()
    {
        TellingPrint[] prints = [.. Prints("a", Entry("1", "Violin", Violin)), .. Prints("b", Entry("1", "Violin", Violin)), .. Prints("c", Entry("1", "Soup", Soup))];
        var word = new EditorsWord([new(prints[2].Id, prints[0].Id)], [new(prints[1].Id, prints[0].Id)]);
        var groups = Group(prints, word);
        Assert.Equal(2, groups.Length);
        Assert.Equal([prints[0].Id, prints[2].Id], Ids(groups.Single(g => g.Also.Length == 1)).OrderBy(i => i.Value, StringComparer.Ordinal));
        Assert.Equal("joined by an editor", groups.Single(g => g.Also.Length == 1).Also[0].Why);
    }

    [Fact]
    public void A_split_holds_although_a_third_telling_is_like_both()
    {
        TellingPrint[] prints = [.. Prints("a", Entry("1", "V", Violin)), .. Prints("b", Entry("1", "V", Violin)), .. Prints("c", Entry("1", "V", Violin))];
        var groups = Group(prints, new([], [new(prints[0].Id, prints[2].Id)]));
        Assert.Equal(2, groups.Length);
        Assert.DoesNotContain(groups, g => Ids(g).Contains(prints[0].Id) && Ids(g).Contains(prints[2].Id));
    }

    private static StoryGroup[] Group(TellingPrint[] prints, EditorsWord? word = null) => [.. StoryMatcher.Group(prints, word ?? EditorsWord.None)];

    private static TellingId[] Ids(StoryGroup group) => [group.Lead, .. group.Also.Select(a => a.Id)];

    private static void AssertOne(TellingPrint? lead, string why, TellingPrint[] prints)
    {
        var group = Assert.Single(Group(prints));
        Assert.Equal(lead?.Id ?? group.Lead, group.Lead);
        Assert.Equal(prints.Length - 1, group.Also.Length);
        Assert.All(group.Also, a => Assert.Equal(why, a.Why));
    }
}
