using System.Runtime.InteropServices;

namespace CustomersRock.Content.Cataloguing;

/// <summary>Scores of one story's neighbours. Used for story after story: only what was touched is cleared.</summary>
internal sealed class Tally(int stories)
{
    private readonly int[] scores = new int[stories];
    private readonly List<int> touched = new(256);

    public ReadOnlySpan<int> Touched => CollectionsMarshal.AsSpan(touched);

    public int this[int story] => scores[story];

    public void Add(int story, int score)
    {
        if (scores[story] == 0)
            touched.Add(story);

        scores[story] += score;
    }

    public void Clear()
    {
        foreach (var story in touched)
            scores[story] = 0;

        touched.Clear();
    }
}
