using System.Collections.Immutable;
using CustomersRock.Content.Files;

namespace CustomersRock.Content.Cataloguing;

/// <summary>Which stories to read next: those that share companies, rare words and themes.</summary>
/// <remarks>
/// A story looks at the few others that stand next to it in the list of each of its keys, not at all of them: the cost of a story does not
/// grow with the number of stories. All arithmetic is on integers, so that every machine finds the same three.
/// </remarks>
internal static class RelatedStories
{
    private const int Most = 3;

    /// <summary>How far to look in the list of a key, each way.</summary>
    private const int Reach = 12;

    /// <summary>A story is known by its rarest words.</summary>
    private const int RareWords = 8;

    /// <summary>So many stories are a piece of work for one thread.</summary>
    private const int Piece = 2500;

    public static void Join(ImmutableArray<CatalogStory> stories)
    {
        if (stories.Length < 2)
            return;

        var keys = StoryKeys.Of(stories, RareWords);
        SharedWork.Pieces(stories.Length, Piece, (from, to) => Join(stories, from, to, keys));
    }

    private static void Join(ImmutableArray<CatalogStory> stories, int from, int to, StoryKeys keys)
    {
        var tally = new Tally(stories.Length);
        for (var index = from; index < to; index++)
            stories[index].Related = Of(stories, index, keys, tally);
    }

    private static ImmutableArray<CatalogStory> Of(ImmutableArray<CatalogStory> stories, int index, StoryKeys keys, Tally tally)
    {
        foreach (var key in keys.Of(index))
            Score(keys, key, index, tally);

        var related = Best(stories, index, tally);
        tally.Clear();
        return related;
    }

    private static void Score(StoryKeys keys, StoryKey key, int own, Tally tally)
    {
        var list = keys.List(key);
        var from = Math.Max(0, key.Place - Reach);
        var to = Math.Min(list.Length - 1, key.Place + Reach);
        var weight = keys.Weight(key);
        for (var i = from; i <= to; i++)
        {
            var other = list[i];
            if (other != own)
                tally.Add(other, weight);
        }
    }

    private static ImmutableArray<CatalogStory> Best(ImmutableArray<CatalogStory> stories, int own, Tally tally)
    {
        Span<int> best = stackalloc int[Most];
        var count = 0;
        foreach (var candidate in tally.Touched)
        {
            var place = count;
            while (place > 0 && IsBetter(candidate, best[place - 1], own, tally))
                place--;

            if (place == Most)
                continue;

            for (var i = Math.Min(count, Most - 1); i > place; i--)
                best[i] = best[i - 1];

            best[place] = candidate;
            count = Math.Min(count + 1, Most);
        }

        var related = ImmutableArray.CreateBuilder<CatalogStory>(count);
        for (var i = 0; i < count; i++)
            related.Add(stories[best[i]]);

        return related.MoveToImmutable();
    }

    /// <summary>By score; then the one nearer in time; then the newer.</summary>
    private static bool IsBetter(int candidate, int other, int own, Tally tally)
    {
        var byScore = tally[candidate].CompareTo(tally[other]);
        if (byScore != 0)
            return byScore > 0;

        var distance = Math.Abs(candidate - own).CompareTo(Math.Abs(other - own));
        return distance != 0 ? distance < 0 : candidate < other;
    }
}
