using System.Collections.Immutable;

namespace CustomersRock.Gathering.Matching;

/// <summary>What editors decided about tellings: it stands above all that the program finds, and stays.</summary>
/// <param name="Joins">Pairs that are one story.</param>
/// <param name="Splits">Pairs that are not. Where both are said of a pair, it stays apart: two rows are easier to join than one is to notice.</param>
public sealed record EditorsWord(ImmutableArray<TellingPair> Joins, ImmutableArray<TellingPair> Splits)
{
    public static EditorsWord None { get; } = new([], []);
}
