namespace CustomersRock.Site.Search;

/// <summary>A <see cref="Concordance"/> from words that come in order.</summary>
internal sealed class ConcordanceBuilder
{
    private byte[] bytes = new byte[1 << 16];
    private int[] wordStarts = new int[1 << 12];
    private int[] findStarts = new int[1 << 12];
    private int[] finds = new int[1 << 16];
    private int words;

    public void Begin(ReadOnlySpan<byte> word)
    {
        if (words + 2 > wordStarts.Length)
        {
            Array.Resize(ref wordStarts, wordStarts.Length * 2);
            Array.Resize(ref findStarts, findStarts.Length * 2);
        }

        var start = wordStarts[words];
        if (start + word.Length > bytes.Length)
            Array.Resize(ref bytes, bytes.Length * 2);

        word.CopyTo(bytes.AsSpan(start));
        words++;
        wordStarts[words] = start + word.Length;
        findStarts[words] = findStarts[words - 1];
    }

    public void Add(int find)
    {
        var at = findStarts[words];
        if (at == finds.Length)
            Array.Resize(ref finds, finds.Length * 2);

        finds[at] = find;
        findStarts[words] = at + 1;
    }

    /// <summary>Ends a word: its finds came level by level and are put in order; one without any is forgotten.</summary>
    public void End()
    {
        var from = findStarts[words - 1];
        if (findStarts[words] == from)
            words--;
        else
            finds.AsSpan(from, findStarts[words] - from).Sort();
    }

    public Concordance Make() => new(bytes, wordStarts[..(words + 1)], finds, findStarts[..(words + 1)]);
}
