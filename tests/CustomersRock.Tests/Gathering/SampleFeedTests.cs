using System.Globalization;
using System.Text.Json;
using CustomersRock.Content.Model;
using CustomersRock.Gathering.Matching;
using Xunit;

namespace CustomersRock.Tests.Gathering;

/// <summary>From bytes to groups, against what an editor would say.</summary>
public sealed class SampleFeedTests
{
    private static readonly SampleFeeds Sample = new();
    private static readonly StoryGroup[] Groups = [.. StoryMatcher.Group(Sample.Prints, EditorsWord.None)];

    private static JsonElement[] All(string key) => [.. Sample.Expected.GetProperty(key).EnumerateArray()];

    [Fact]
    public void Every_entry_comes_through() => Assert.Equal((69, 0), (Sample.Tellings.Count, Sample.Notes.Count));

    [Fact]
    public void Titles_and_addresses_are_clean() => Assert.All(All("entries"), entry =>
    {
        var telling = Sample.Tellings[Text(entry, "id")!];
        Assert.Equal((Text(entry, "title"), Text(entry, "url")), (telling.Title, telling.Url));
    });

    [Fact]
    public void Dates_are_those_of_the_feed_or_of_first_sight() => Assert.All(All("entries"), entry =>
    {
        var telling = Sample.Tellings[Text(entry, "id")!];
        var given = Text(entry, "published") is { } date ? DateTimeOffset.Parse(date, CultureInfo.InvariantCulture) : Sample.Now;
        var mayBeUnknown = entry.TryGetProperty("published_tolerant", out _);
        Assert.True(telling.Published == given || (mayBeUnknown && telling.Published == Sample.Now), $"{Text(entry, "id")}: {telling.Published:O}");
    });

    [Fact]
    public void Languages_are_those_of_the_entries() => Assert.All(All("entries"), entry =>
        Assert.Equal(Text(entry, "language"), Sample.Tellings[Text(entry, "id")!].Language?.Split('-')[0]));

    /// <summary>In these the address is relative to the entry's own page; the reader, like most, takes the feed's base where no <c>xml:base</c> is given.</summary>
    private static readonly string[] RelativeToPage = ["kc-02", "sn-10"];

    [Fact]
    public void Pictures_have_their_address_and_their_words() => Assert.All(All("images").Where(i => !RelativeToPage.Contains(Text(i, "entry"))), image =>
    {
        var telling = Sample.Tellings[Text(image, "entry")!];
        Assert.Equal((Text(image, "url"), Text(image, "alt")), (telling.Image, telling.ImageAlt));
    });

    [Fact]
    public void What_must_not_come_out_is_in_no_telling() => Assert.All(All("never_in_output"), never =>
        Assert.All(Sample.Tellings.Values, t => Assert.DoesNotContain(never.GetString()!, $"{t.Title} {t.Url} {t.Excerpt} {t.Text} {t.Author} {t.Image} {t.ImageAlt}", StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void Excerpts_keep_to_the_licence() => Assert.All(Sample.Tellings.Values, t =>
        Assert.True(t.Excerpt is null ? t.Source.Value == "letters-oldmill" || t.Text.Length == 0 : t.Excerpt.Split(' ').Length <= (t.Source.Value == "service-notes" ? 30 : 40)));

    [Fact]
    public void What_one_can_know_to_be_one_story_is_joined_and_well_led() => Assert.All(All("clusters").Where(c => Text(c, "level") != "same-event"), cluster =>
    {
        var entries = Entries(cluster);
        var group = GroupOf(entries[0]);
        Assert.Equal(entries.Order(StringComparer.Ordinal), Members(group).Order(StringComparer.Ordinal));
        Assert.Equal(Text(cluster, "preferred") ?? Sample.Names[group.Lead], Sample.Names[group.Lead]);
    });

    [Fact]
    public void One_event_in_other_words_is_suggested() => Assert.All(All("clusters").Where(c => Text(c, "level") == "same-event"), cluster =>
        Assert.All(Entries(cluster), one => Assert.All(Entries(cluster).Where(other => other != one), other =>
            Assert.Contains(GroupOf(other).Id, GroupOf(one).MaybeSame.Select(m => m.Other)))));

    [Fact]
    public void Nothing_else_is_joined_or_suggested()
    {
        var clusters = All("clusters").Select(Entries).ToArray();
        foreach (var group in Groups)
        {
            string[] near = [.. Members(group), .. group.MaybeSame.SelectMany(m => Members(Groups.Single(g => g.Id == m.Other)))];
            Assert.True(near.Length == 1 || clusters.Any(c => near.All(c.Contains)), string.Join(", ", near));
        }
    }

    [Fact]
    public void What_only_looks_alike_stays_apart() => Assert.All(All("not_duplicates"), pair =>
        Assert.NotEqual(GroupOf(Entries(pair)[0]).Id, GroupOf(Entries(pair)[1]).Id));

    private static string? Text(JsonElement element, string key) => element.GetProperty(key).GetString();

    private static string[] Entries(JsonElement element) => [.. element.GetProperty("entries").EnumerateArray().Select(e => e.GetString()!)];

    private static string[] Members(StoryGroup group) => [.. group.Also.Select(a => a.Id).Append(group.Lead).Select(id => Sample.Names[id])];

    private static StoryGroup GroupOf(string entry) => Groups.Single(g => Members(g).Contains(entry));
}
