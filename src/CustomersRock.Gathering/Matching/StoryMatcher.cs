using System.Collections.Immutable;
using CustomersRock.Content.Model;

namespace CustomersRock.Gathering.Matching;

/// <summary>Which tellings are one story.</summary>
public static class StoryMatcher
{
    /// <summary>Depends on what is given alone, not on its order nor on what was found before: a gather that was killed comes to the same result.</summary>
    /// <param name="prints">All that wait; of several with one id the first counts.</param>
    /// <param name="word">The editor's, above everything else.</param>
    /// <param name="known">Ids that tellings had as candidates before: a group keeps the oldest.</param>
    /// <returns>By the id of the lead.</returns>
    public static ImmutableArray<StoryGroup> Group(
        IReadOnlyList<TellingPrint> prints, EditorsWord word, IReadOnlyDictionary<TellingId, CandidateId>? known = null)
    {
        TellingPrint[] sorted = [.. prints.OrderBy(p => p.Id.Value, StringComparer.Ordinal).ThenBy(p => p.TextHash).DistinctBy(p => p.Id)];
        var places = Places(sorted);
        var texts = new TextLikeness(sorted);
        Bond[] bonds = [.. EditorBonds.Of(places, word.Joins), .. RevisionBonds.Of(sorted), .. AddressBonds.Of(sorted, texts), .. TextBonds.Of(sorted, texts)];

        var splits = Known(places, word.Splits);
        var forest = new StoryForest(sorted.Length, splits);
        foreach (var bond in bonds)
            forest.Join(bond);

        var groups = forest.Groups();
        var ids = CandidateIds.Of(sorted, groups, known);
        var likenesses = EventLikeness.Of(sorted, groups, ids, splits);
        return [.. groups.Select((members, i) => Describe(sorted, texts, forest, members, ids[i], likenesses[i])).OrderBy(g => g.Lead.Value, StringComparer.Ordinal)];
    }

    private static StoryGroup Describe(
        TellingPrint[] prints, TextLikeness texts, StoryForest forest, int[] members, CandidateId id, ImmutableArray<Likeness> maybe)
    {
        var lead = StoryLead.Of(prints, members);
        var also = members.Where(m => m != lead).Select(m => new StoryMember(prints[m].Id, BondWords.For(prints, texts, lead, m, forest.KindOf(m))));
        return new StoryGroup(id, prints[lead].Id, [.. also], maybe);
    }

    private static Dictionary<TellingId, int> Places(TellingPrint[] prints)
    {
        var places = new Dictionary<TellingId, int>(prints.Length);
        foreach (var print in prints)
            places.Add(print.Id, places.Count);

        return places;
    }

    private static (int, int)[] Known(Dictionary<TellingId, int> places, ImmutableArray<TellingPair> pairs) =>
        [.. pairs.Where(p => places.ContainsKey(p.One) && places.ContainsKey(p.Other)).Select(p => (places[p.One], places[p.Other]))];
}
