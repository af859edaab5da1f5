using CustomersRock.Content.Model;
using CustomersRock.Gathering.Feeds;
using CustomersRock.Gathering.Matching;
using Xunit;
using static CustomersRock.Tests.Gathering.GatheringMade;

namespace CustomersRock.Tests.Gathering.Matching;

public sealed class EntryIdentityTests
{
    [Fact]
    public void An_id_is_the_source_and_a_hash_whatever_the_guid_is()
    {
        var ids = Ids(new() { Id = "../../../../etc/cron.d/x", Title = "P" }, new() { Id = "CON", Title = "Q" }, new() { Id = new string('a', 5000), Title = "R" });
        Assert.All(ids, id => Assert.Matches("^s/[0-9a-f]{24}$", id.Value));
        Assert.Equal(3, ids.Distinct().Count());
    }

    [Fact]
    public void An_entry_with_a_guid_keeps_its_id_when_all_else_changes()
    {
        var before = Ids(Entry("1", "One", "text", "https://s.example/a"));
        var after = Ids(Entry("2", "Two", "more", "https://s.example/b"), Entry("1", "New title", "new text", "https://s.example/moved"));
        Assert.Equal(before[0], after[1]);
    }

    [Fact]
    public void Without_a_guid_the_address_is_the_identity()
    {
        var entry = new FeedEntry { Title = "A", Link = "https://s.example/a?utm_source=x" };
        Assert.Equal(Ids(entry), Ids(entry with { Title = "B", Link = "http://www.s.example/a/" }));
    }

    [Fact]
    public void Without_guid_and_address_the_text_is_the_identity()
    {
        var answer = Assign(new() { Title = "A" }, new() { Title = "A" }, new() { SummaryText = "B" });
        Assert.Equal(2, answer.Entries.Length);
        Assert.Equal(["1 entry is given twice"], answer.Notes);
        Assert.Equal(Ids(new FeedEntry { Title = "A" })[0], answer.Entries[0].Id);
    }

    [Fact]
    public void A_front_page_as_every_link_identifies_nothing() =>
        Assert.Equal(2, Ids(new() { Title = "One", Link = "https://s.example/" }, new() { Title = "Two", Link = "https://s.example/" }).Distinct().Count());

    [Fact]
    public void An_address_of_several_entries_identifies_none() =>
        Assert.Equal(2, Ids(new() { Title = "One", Link = "https://s.example/news" }, new() { Title = "Two", Link = "https://s.example/news" }).Distinct().Count());

    [Fact]
    public void A_guid_that_different_pages_share_is_worthless()
    {
        var answer = Assign(Entry("same", "One", "x", "https://s.example/1"), Entry("same", "Two", "y", "https://s.example/2"));
        Assert.Equal(Ids(new() { Link = "https://s.example/1" }, new() { Link = "https://s.example/2" }), answer.Entries.Select(e => e.Id));
        Assert.All(answer.Entries, e => Assert.Equal(0ul, e.GuidHash));
        Assert.Equal(["the id \"same\" says nothing (several pages have it, or it is the front page), so it is not used"], answer.Notes);
    }

    [Fact]
    public void A_guid_that_is_the_front_page_is_worthless() =>
        Assert.Equal(Ids(new FeedEntry { Link = "https://s.example/1" }), Ids(Entry("https://s.example/", "One", "x", "https://s.example/1")));

    [Fact]
    public void Of_two_revisions_the_later_has_the_guids_id_wherever_it_stands()
    {
        var old = Entry("g", "Ferry", "old", "https://s.example/f") with { Updated = Seen.AddDays(-9) };
        var late = old with { ContentHtml = "new", Updated = Seen.AddDays(-1) };
        foreach (var entries in new[] { new[] { old, late }, [late, old] })
        {
            var answer = Assign(entries).Entries;
            Assert.Equal(entries, answer.Select(e => e.Entry));
            Assert.Equal(Ids(late)[0], answer.Single(e => e.Entry == late).Id);
            Assert.True(answer.Single(e => e.Entry == old).IsOldRevision);
            Assert.Equal(answer[0].GuidHash, answer[1].GuidHash);
        }
    }

    [Fact]
    public void Of_a_guid_given_three_times_one_is_kept_for_each_text()
    {
        var answer = Assign(new() { Id = "same", Title = "One" }, new() { Id = "same", Title = "Two" }, new() { Id = "same", Title = "One" });
        Assert.Equal(["One", "Two"], answer.Entries.Select(e => e.Entry.Title));
        Assert.Equal(["1 entry is given twice"], answer.Notes);
    }

    [Fact]
    public void The_same_guid_in_two_sources_is_two_entries() =>
        Assert.NotEqual(Ids(Entry("1", "One", "x"))[0].Value[2..], EntryIdentity.Assign(Source("t"), Feed(Entry("1", "One", "x"))).Entries[0].Id.Value[2..]);

    private static IdentifiedEntries Assign(params FeedEntry[] entries) => EntryIdentity.Assign(Source("s"), Feed(entries));

    private static TellingId[] Ids(params FeedEntry[] entries) => [.. Assign(entries).Entries.Select(e => e.Id)];
}
