using System.Collections.Immutable;

namespace CustomersRock.Site.Search;

/// <summary>Reads entries word by word. One thread, one maker.</summary>
internal sealed class ConcordanceMaker
{
    private readonly WordTable table = new();
    private readonly WordSplitter splitter;
    private readonly List<int> touched = [];
    private uint[] tally = new uint[1 << 11];
    private int[] words = new int[1 << 14];
    private int[] finds = new int[1 << 14];
    private int count;
    private SearchField field;
    private int inText;

    public ConcordanceMaker() => splitter = new WordSplitter(Count);

    /// <summary>Of the entries at these places.</summary>
    public static Concordance Of(ImmutableArray<SearchText> texts, ReadOnlySpan<int> places, SearchTexts reader)
    {
        var maker = new ConcordanceMaker();
        foreach (var place in places)
        {
            reader.Read(texts[place], maker);
            maker.Finish(place);
        }

        return maker.Sorted();
    }

    public void Add(SearchField to, string? text)
    {
        field = to;
        if (text is not null)
            splitter.Text(text);
    }

    public void AddBody(ReadOnlySpan<byte> html)
    {
        field = SearchField.Text;
        splitter.Html(html);
    }

    private void Count(ReadOnlySpan<byte> word)
    {
        var number = table.NumberOf(word);
        if (number >= tally.Length)
            Array.Resize(ref tally, Math.Max(tally.Length * 2, number + 1));

        if (tally[number] == 0)
            touched.Add(number);

        if (field == SearchField.Text)
            inText++;

        var shift = 8 * (int)field;
        if (((tally[number] >> shift) & 0xff) < 0xff)
            tally[number] += 1u << shift;
    }

    private void Finish(int place)
    {
        if (finds.Length < count + touched.Count)
        {
            var size = Math.Max(finds.Length * 2, count + touched.Count);
            Array.Resize(ref finds, size);
            Array.Resize(ref words, size);
        }

        foreach (var number in touched)
        {
            words[count] = number;
            finds[count++] = (place * SearchWeight.Levels) + SearchWeight.Level(tally[number], inText);
            tally[number] = 0;
        }

        touched.Clear();
        inText = 0;
    }

    /// <summary>Entries were read in the order of their places, so the finds of a word are in order already.</summary>
    private Concordance Sorted()
    {
        var order = table.InOrder();
        var rank = new int[order.Length];
        var wordStarts = new int[order.Length + 1];
        for (var i = 0; i < order.Length; i++)
        {
            rank[order[i]] = i;
            wordStarts[i + 1] = wordStarts[i] + table[order[i]].Length;
        }

        var bytes = new byte[wordStarts[^1]];
        for (var i = 0; i < order.Length; i++)
            table[order[i]].CopyTo(bytes.AsSpan(wordStarts[i]));

        var findStarts = new int[order.Length + 1];
        for (var i = 0; i < count; i++)
            findStarts[rank[words[i]] + 1]++;

        for (var i = 0; i < order.Length; i++)
            findStarts[i + 1] += findStarts[i];

        var next = findStarts.AsSpan(0, order.Length).ToArray();
        var sorted = new int[count];
        for (var i = 0; i < count; i++)
            sorted[next[rank[words[i]]]++] = finds[i];

        return new Concordance(bytes, wordStarts, sorted, findStarts);
    }
}
