using CustomersRock.Content.Model;
using CustomersRock.Gathering.Matching;
using CustomersRock.Gathering.State;

namespace CustomersRock.Gathering;

/// <summary>Tells one story from another over all that was gathered of late.</summary>
public static class Stories
{
    /// <summary>A story may be retold weeks later; what is older is compared no more.</summary>
    private static readonly TimeSpan Window = TimeSpan.FromDays(120);

    /// <summary>Groups anew all that the window holds, where something has come or an editor has spoken. The result depends on what is stored alone, not on the order in which it came.</summary>
    public static void TellApart(GatherStore store, EditorsWord word, DateTimeOffset now)
    {
        if (!store.HasUnplaced() && store.WordOfEditors() == word.Print)
            return;

        var prints = store.Likenesses(now - Window).Select(row => TellingPrint.Read(row.Id, row.Likeness) with { Candidate = row.Candidate });
        var groups = StoryMatcher.Group([.. prints], word);
        store.Place(groups.Placings, groups.MaybeSame, word.Print);
    }
}
