using System.Collections.Frozen;
using System.Collections.Immutable;
using CustomersRock.Curation.Tagging.Reading;

namespace CustomersRock.Curation.Tagging.Explaining;

/// <summary>The weightiest reasons of an answer, in the item's own words or as what was noticed.</summary>
internal static class ReasonFinder
{
    private const int LongestRun = 6;

    // A reason that moves the odds by less than a fiftieth is none.
    private const double Least = 0.02;

    // Letters that reach over a space give their neighbours a share; an editor learns nothing from those.
    private static readonly FrozenSet<string> Joining = new[]
    {
        "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "is", "it", "of", "on", "or", "so", "that", "the", "then", "this", "to", "was", "were", "with",
    }.ToFrozenSet(StringComparer.Ordinal);

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

            var (first, last) = Trimmed(text.Words, start, end, word => word.Kind == WordKind.Mark);
            var (from, to) = Trimmed(text.Words, first, last, word => word.Kind == WordKind.Mark || Joining.Contains(word.Text));
            (first, last) = from < to ? (from, to) : (first, last);
            if (first < last)
                yield return ReasonAt(item, text, first, last, weights[first..last].Sum(), null);

            start = end;
        }
    }

    private static bool Joins(ReadText text, double[] weights, int start, int next) =>
        weights[next] * weights[start] > 0 && text.Words[next].Sentence == text.Words[start].Sentence && Math.Abs(weights[next]) > Math.Abs(weights[start]) / 4;

    private static (int First, int End) Trimmed(Word[] words, int first, int end, Predicate<Word> isLoose)
    {
        while (first < end && isLoose(words[first]))
            first++;

        while (first < end && isLoose(words[end - 1]))
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
