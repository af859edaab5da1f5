using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using CsCheck;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Model;
using CustomersRock.Site.Feeds;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Site.Feeds;

/// <summary><c>stories.json</c>. Its form is a promise: a difference in the golden file is one to programs of others.</summary>
public sealed class StoriesWriterTests
{
    private static readonly SiteSettings Settings = new() { SiteTitle = "Rocks", Description = "True stories.", Host = "rocks.example", LinkRoot = "/rock" };

    private static readonly Story Full = Made.Story("2026/violin", themes: ["kindness", "unknown"]) with
    {
        Title = "The \"violin\" & the <bus>",
        Description = "He turned back.\nTwice.",
        Updated = Made.Day("2026-11-10"),
        Corrections = [new Correction(Made.Day("2026-11-12"), "It was a viola.")],
        Author = "Zoë",
        Origin = Origin.Reader,
        Evidence = Evidence.FirstHand,
        Place = "Leeds, England",
        Companies = [new CompanyMention("CityCabs", "the night shift"), new CompanyMention("City Cabs", null)],
        People = [new Person("Ben", "driver", "CityCabs"), new Person("Ada", null, null)],
        Sources = [new Citation("Evening Post", "https://post.example/a b?c=ä"), new Citation("A letter", null)],
    };

    [Fact]
    public void A_story_says_all_that_others_may_want_to_sort_by()
    {
        var lent = Made.Story("2025/fence", "2025-06-01") with { Canonical = "https://zoe.example/fence" };
        var companies = ImmutableArray.Create(Made.Company("city-cabs", "City Cabs", "CityCabs"));

        Golden.Match(Written([lent, Full], companies), "feeds/stories.json");
    }

    [Fact]
    public void A_site_without_stories_has_an_empty_list()
    {
        var root = Root([]);

        Assert.Equal((0, 0), (root.GetProperty("count").GetInt32(), root.GetProperty("stories").GetArrayLength()));
        Assert.False(root.TryGetProperty("updated", out _));
    }

    [Fact]
    public void Drafts_and_what_waits_for_its_day_are_not_in_it()
    {
        var root = Root([Made.Story("2026/told"), Made.Story("2026/draft") with { Draft = true }, Made.Story("2026/waiting", "2026-12-24")]);

        Assert.Equal(["2026/told"], root.GetProperty("stories").EnumerateArray().Select(s => s.GetProperty("id").GetString()));
        Assert.Equal("2026-11-03T00:00:00Z", root.GetProperty("updated").GetString());
    }

    [Fact]
    public void The_newest_stands_first_and_the_newest_change_dates_the_whole() => Gen.Int[0, 700].List[1, 12].Sample(days =>
    {
        var root = Root([.. days.Select((d, i) => Made.Story($"2026/s{i}") with
        {
            Published = Made.Day("2024-01-01").AddDays(d),
            Updated = d % 3 == 0 ? Made.Day("2024-01-01").AddDays(d + 5) : null,
        })]);
        var stories = root.GetProperty("stories").EnumerateArray().ToList();
        var published = stories.Select(s => s.GetProperty("published").GetString()).ToList();
        var changed = stories.Select(s => (s.TryGetProperty("updated", out var updated) ? updated : s.GetProperty("published")).GetString());

        Assert.Equal(published.OrderDescending(StringComparer.Ordinal), published);
        Assert.Equal(changed.Max(StringComparer.Ordinal), root.GetProperty("updated").GetString());
    }, iter: 50);

    [Fact]
    public void Any_text_comes_back() => Gen.OneOf<string>(Gen.String, Gen.OneOf("\"", "\\", "\0", "\n", "</script>", "\u2028", "\uD83D", "\uDE00", "é").Array[0, 20].Select(string.Concat)).Sample(text =>
    {
        var story = Root([Full with { Title = text, Place = text, Author = text }]).GetProperty("stories")[0];

        Assert.All(["title", "place", "author"], name => Assert.Equal(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)), story.GetProperty(name).GetString()));
    });

    private static JsonElement Root(ImmutableArray<Story> stories) => JsonDocument.Parse(Written(stories, [])).RootElement;

    private static string Written(ImmutableArray<Story> stories, ImmutableArray<CompanyProfile> companies)
    {
        var catalog = Catalog.From(Made.Small with { Settings = Settings, Stories = stories, Companies = companies }, new CatalogOptions(Made.Now, Drafts: false));
        return SampleFeed.Written(new StoriesWriter(catalog, new LinkBase(Settings)).Write);
    }
}
