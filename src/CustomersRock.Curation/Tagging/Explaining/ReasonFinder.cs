using System.Collections.Immutable;
using CustomersRock.Curation.Tagging.Reading;

namespace CustomersRock.Curation.Tagging.Explaining;

/// <summary>The weightiest reasons of an answer, in the item's own words or as what was noticed.</summary>
internal static class ReasonFinder
{
    private const int LongestRun = 6;

    // A reason that moves the odds by less than a fiftieth is none.
    private const double Least = 0.02;

    public static ImmutableArray<Reason> Find(ItemText item, ReadText text, Tracing tracing, int most)
    {
        var reasons = Runs(item, text, tracing.Words).Concat(Noticed(item, text, tracing.Noticed)).Where(reason => Math.Abs(reason.Weight) >= Least);
        return [.. reasons.OrderByDescending(reason => Math.Abs(reason.Weight)).ThenBy(reason => reason.Words, StringComparer.Ordinal).Take(most)];
    }

    // Words in a row that speak for the same side are one reason.
    private static IEnumerable<Reason> Runs(ItemText item, ReadText text, double[] weights)
    {
        var start = 0;
        while (start < weights.Length)
        {
            var end = start + 1;
            while (end < weights.Length && end - start < LongestRun && Joins(text, weights, start, end))
                end++;

            var (first, last) = WithoutMarks(text.Words, start, end);
            if (first < last)
                yield return ReasonAt(item, text, first, last, weights[start..end].Sum(), null);

            start = end;
        }
    }

    private static bool Joins(ReadText text, double[] weights, int start, int next) =>
        weights[next] * weights[start] > 0 && text.Words[next].Sentence == text.Words[start].Sentence && Math.Abs(weights[next]) > Math.Abs(weights[start]) / 4;

    private static (int First, int End) WithoutMarks(Word[] words, int first, int end)
    {
        while (first < end && words[first].Kind == WordKind.Mark)
            first++;

        while (first < end && words[end - 1].Kind == WordKind.Mark)
            end--;

        return (first, end);
    }

    // What stands in many places is told once, with the place that weighs most.
    private static IEnumerable<Reason> Noticed(ItemText item, ReadText text, List<Notice> noticed) =>
        noticed.GroupBy(notice => notice.Label, StringComparer.Ordinal).Select(same =>
        {
            var weightiest = same.MaxBy(notice => Math.Abs(notice.Weight));
            return ReasonAt(item, text, weightiest.First, weightiest.End, same.Sum(notice => notice.Weight), same.Key);
        });

    private static Reason ReasonAt(ItemText item, ReadText text, int first, int end, double weight, string? noticed)
    {
        var place = text.PlaceOf(first, end - 1);
        return new Reason((place.InTitle ? item.Title : item.Excerpt).Substring(place.Start, place.Length), weight, place) { Noticed = noticed };
    }
}
