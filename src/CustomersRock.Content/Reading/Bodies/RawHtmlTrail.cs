namespace CustomersRock.Content.Reading.Bodies;

/// <summary>Where in the rendered HTML an author's own tags, our links and our pictures stand.</summary>
internal sealed class RawHtmlTrail
{
    private readonly List<(int Start, int End, int Offset)> raw = [];

    /// <summary>Place of our tag to index of the link.</summary>
    public Dictionary<int, int> Links { get; } = [];
    public Dictionary<int, int> Pictures { get; } = [];

    /// <summary>How many tags authors wrote themselves.</summary>
    public int Tags { get; private set; }

    public void Add(int start, int end, int offset, int tags)
    {
        raw.Add((start, end, offset));
        Tags += tags;
    }

    public bool IsAuthors(int position)
    {
        var segment = SegmentAt(position);
        return segment >= 0 && position < raw[segment].End;
    }

    /// <summary>The place in the Markdown that the place in the HTML comes from, as near as can be said.</summary>
    public int OffsetOf(int position)
    {
        var segment = SegmentAt(position);
        return segment < 0 ? 0 : raw[segment].Offset + Math.Min(position, raw[segment].End) - raw[segment].Start;
    }

    private int SegmentAt(int position)
    {
        var low = 0;
        var high = raw.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (raw[middle].Start <= position)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return high;
    }
}
