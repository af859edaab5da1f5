using CustomersRock.Content.Model;
using CustomersRock.Tests.Support;
using Xunit;
using static CustomersRock.Tests.Support.Made;

namespace CustomersRock.Tests.Cataloguing;

public sealed class CatalogTests
{
    [Fact]
    public void Stories_stand_newest_first_and_those_of_one_day_by_their_files()
    {
        var catalog = Small.With(Story("2026/b"), Story("2026/a"), Story("2026/newest", "2026-11-20"), Story("2024/oldest", "2024-01-01")).Catalog();
        Assert.Equal(["newest", "a", "b", "oldest"], catalog.Stories.Select(s => s.Story.Id.Slug));
        Assert.Equal([0, 1, 2, 3], catalog.Stories.Select(s => s.Index));
    }

    [Fact]
    public void Times_are_compared_not_clocks()
    {
        var early = Story("2026/early") with { Published = new DateTimeOffset(2026, 11, 3, 9, 0, 0, TimeSpan.FromHours(10)) };
        var late = Story("2026/late") with { Published = new DateTimeOffset(2026, 11, 3, 1, 0, 0, TimeSpan.Zero) };
        Assert.Equal(["late", "early"], Small.With(early, late).Catalog().Stories.Select(s => s.Story.Id.Slug));
    }

    [Fact]
    public void Every_story_knows_its_neighbours()
    {
        var stories = Small.With(Story("2026/a", "2026-01-01"), Story("2026/b", "2026-02-01"), Story("2026/c", "2026-03-01")).Catalog().Stories;
        Assert.Equal([null, stories[0], stories[1]], stories.Select(s => s.Newer));
        Assert.Equal([stories[1], stories[2], null], stories.Select(s => s.Older));
    }

    [Fact]
    public void Drafts_are_left_out_and_what_comes_later_waits()
    {
        var content = Small.With(Story("2026/shown"), Story("2026/draft") with { Draft = true }, Story("2026/later", "2026-12-24"), Story("2026/soon", "2026-11-27")) with
        {
            Items = [Item("2026/12/bus", "https://a.example/") with { Gathered = Day("2026-12-01") }],
            Digests = [Digest("2026-W50", "2026-12-13")],
        };
        var catalog = content.Catalog();
        Assert.Equal("shown", Assert.Single(catalog.Stories).Story.Id.Slug);
        Assert.Empty(catalog.Items);
        Assert.Empty(catalog.Digests);
        Assert.Equal(4, catalog.Waiting);
        Assert.Equal(Day("2026-11-27"), catalog.NextWaiting);
    }

    [Fact]
    public void Asked_for_drafts_the_catalog_shows_everything()
    {
        var catalog = Small.With(Story("2026/draft") with { Draft = true }, Story("2026/later", "2026-12-24")).Catalog(drafts: true);
        Assert.Equal(2, catalog.Stories.Length);
        Assert.Equal(0, catalog.Waiting);
        Assert.Null(catalog.NextWaiting);
        Assert.True(catalog.Drafts);
    }

    [Fact]
    public void What_is_published_this_very_moment_is_shown() => Assert.Single(Small.With(Story("2026/now") with { Published = Now }).Catalog().Stories);

    [Fact]
    public void A_story_with_two_themes_is_listed_under_both_and_once_under_each()
    {
        var catalog = Small.With(Story("2026/violin", themes: ["kindness", "advocacy", "kindness"])).Catalog();
        Assert.All(catalog.Themes, t => Assert.Single(t.Stories));
        Assert.Equal(catalog.Stories[0], catalog.ThemeById[new ThemeId("kindness")].Stories[0]);
    }

    [Fact]
    public void Themes_stand_in_the_editors_order_and_empty_ones_have_a_page_too()
    {
        var content = Small with { Themes = [Theme("kindness") with { Order = 2 }, Theme("zeal") with { Order = 1 }, Theme("advocacy") with { Order = 2 }] };
        Assert.Equal(["zeal", "advocacy", "kindness"], content.Catalog().Themes.Select(t => t.Theme.Id.Value));
    }

    [Fact]
    public void A_company_is_one_under_all_its_names()
    {
        var content = Small.With(Told("2026/a", "LEGO"), Told("2026/b", "Lego"), Told("2026/c", "The LEGO Group")) with { Companies = [Company("lego", "LEGO", "The LEGO Group", "TLG")] };
        var catalog = content.Catalog();
        var lego = Assert.Single(catalog.Companies);
        Assert.Equal(("lego", "LEGO", 3), (lego.Id, lego.Title, lego.Stories.Length));
        Assert.All(["lego", "LEGO", "the lego group", "TLG"], name => Assert.Same(lego, catalog.Company(name)));
        Assert.Null(catalog.Company("Duplo"));
        Assert.Null(catalog.Company("!!"));
    }

    [Fact]
    public void An_alias_takes_no_page_away_from_the_company_that_has_the_name()
    {
        var content = Small.With(Told("2026/a", "Lego")) with { Companies = [Company("abc", "ABC", "Lego"), Company("lego", "LEGO")] };
        Assert.Equal("lego", Assert.Single(content.Catalog().Companies).Id);
    }

    [Fact]
    public void A_company_without_a_profile_has_the_name_that_the_newest_story_gives_it()
    {
        var catalog = Small.With(Told("2026/a", "trader joes"), Told("2026/b", "Trader Joe's") with { Published = Day("2026-11-20") }).Catalog();
        Assert.Equal(("trader-joes", "Trader Joe's"), (catalog.Companies.Single().Id, catalog.Companies.Single().Title));
    }

    [Fact]
    public void A_company_that_is_named_twice_in_a_story_lists_it_once()
    {
        var story = Told("2026/a", "LEGO") with { Companies = [new("LEGO", "the shop"), new("Lego", "the factory")] };
        var catalog = Small.With(story).Catalog();
        Assert.Single(catalog.Companies.Single().Stories);
        Assert.Single(catalog.Stories[0].Companies);
    }

    [Fact]
    public void A_profile_that_nobody_tells_of_has_no_page() => Assert.Empty((Small with { Companies = [Company("lego", "LEGO")] }).Catalog().Companies);

    [Fact]
    public void Years_are_those_of_the_addresses_newest_first()
    {
        var catalog = Small.With(Story("2024/a", "2024-05-05"), Story("2026/b"), Story("2024/c", "2026-01-01")).Catalog();
        Assert.Equal([(2026, 1), (2024, 2)], catalog.Years.Select(y => (y.Year, y.Stories.Length)));
        Assert.Equal("/stories/2024/", catalog.Years[1].Address);
    }

    [Theory]
    [InlineData("violin")]
    [InlineData("2026/violin")]
    [InlineData("stories/2026/violin")]
    [InlineData("/stories/2026/violin/")]
    [InlineData("xref:violin")]
    [InlineData("../violin/")]
    [InlineData("violin.md")]
    public void An_answer_finds_its_story_however_it_is_written(string reply)
    {
        var answer = Story("2026/answer", "2026-11-20") with { InReplyTo = Link(reply, "input/stories/2026/answer.md") };
        var catalog = Small.With(Story("2026/violin"), answer).Catalog();
        Assert.Same(catalog.Stories[1], catalog.Stories[0].InReplyTo);
        Assert.Equal([catalog.Stories[0]], catalog.Stories[1].Replies);
    }

    [Fact]
    public void Answers_stand_in_the_order_in_which_they_came_and_none_answers_itself()
    {
        var violin = Story("2026/violin", "2026-01-01") with { InReplyTo = Link("violin") };
        var catalog = Small.With(Answer("2026/late", "2026-03-01"), violin, Answer("2026/early", "2026-02-01")).Catalog();
        var answered = catalog.StoryById[violin.Id];
        Assert.Equal(["early", "late"], answered.Replies.Select(r => r.Story.Id.Slug));
        Assert.Null(answered.InReplyTo);
    }

    [Fact]
    public void A_digest_finds_its_entries_in_the_order_of_the_file()
    {
        var content = Small.With(Story("2026/violin")) with
        {
            Items = [Item("2026/11/bus", "https://a.example/bus")],
            Digests = [Digest("2026-W47", "2026-11-22", Link("gathered/2026/11/bus"), Link("stories/2026/nothing"), Link("input/stories/2026/violin.md"))],
        };
        var entries = content.Catalog().Digests.Single().Entries;
        Assert.Equal("2026/11/bus", entries[0].Item?.Id);
        Assert.Equal("violin", entries[1].Story?.Story.Id.Slug);
        Assert.Equal(2, entries.Length);
    }

    [Fact]
    public void People_stand_at_their_company_and_those_without_one_last()
    {
        var content = Small.With(
            Told("2026/a", "Zappos") with { People = [new("Ann", null, "Zappos"), new("Ben", null, null)] },
            Told("2026/b", "LEGO") with { People = [new("Richard", "customer service", "The LEGO Group")] },
            Story("2026/c") with { People = [new("Cleo", "bus driver", "Nowhere")] }) with
        { Companies = [Company("lego", "LEGO", "The LEGO Group")] };
        var shelves = CustomersRock.Content.Cataloguing.PeopleShelf.Of(content.Catalog());
        Assert.Equal(["LEGO: Richard", "Zappos: Ann Ben", ": Cleo"], shelves.Select(s => $"{s.Company?.Title}: {string.Join(' ', s.People.Select(p => p.Person.Name))}"));
    }

    private static Story Told(string path, string company) => Story(path) with { Companies = [new CompanyMention(company, null)] };

    private static Story Answer(string path, string published) => Story(path, published) with { InReplyTo = Link("violin", $"input/stories/{path}.md") };
}
