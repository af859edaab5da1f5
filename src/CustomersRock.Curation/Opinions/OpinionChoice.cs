using System.Collections.Immutable;
using CustomersRock.Curation.Tagging;

namespace CustomersRock.Curation.Opinions;

/// <summary>Whom it is worth asking about: where the tagger is sure, a second opinion costs and changes nothing.</summary>
public static class OpinionChoice
{
    public const double LeastUncertain = 0.15;
    public const double MostUncertain = 0.85;

    public static bool IsUncertain(Judgement plain) => plain.GoodNews is >= LeastUncertain and <= MostUncertain;

    /// <summary>The best of the queue of which the tagger is not sure.</summary>
    /// <param name="queue">Judged by the tagger, best first.</param>
    public static ImmutableArray<ItemText> Of(IEnumerable<(ItemText Item, Judgement Plain)> queue, int most) =>
        [.. queue.Where(q => IsUncertain(q.Plain)).Take(most).Select(q => q.Item)];
}
