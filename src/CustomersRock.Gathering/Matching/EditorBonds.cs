using System.Collections.Immutable;
using CustomersRock.Content.Model;

namespace CustomersRock.Gathering.Matching;

/// <summary>Pairs that an editor joined.</summary>
internal static class EditorBonds
{
    public static IEnumerable<Bond> Of(Dictionary<TellingId, int> places, ImmutableArray<TellingPair> joins)
    {
        var known = joins.Where(j => places.ContainsKey(j.One) && places.ContainsKey(j.Other) && j.One != j.Other);
        return known.Select(j => Of(places[j.One], places[j.Other])).Order(Comparer<Bond>.Create((a, b) => (a.Left, a.Right).CompareTo((b.Left, b.Right))));
    }

    private static Bond Of(int one, int other) => new(Math.Min(one, other), Math.Max(one, other), BondKind.Editor);
}
