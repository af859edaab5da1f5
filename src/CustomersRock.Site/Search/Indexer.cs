using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace CustomersRock.Site.Search;

/// <summary>Makes an index, from nothing or from the last one: then only new and changed entries are read, and the result is the same, byte for byte.</summary>
internal static class Indexer
{
    /// <summary>So many entries are worth a thread.</summary>
    private const int Piece = 500;

    public static SearchIndex Update(SearchIndex last, SearchTexts texts)
    {
        var places = last.Basis == texts.Basis ? Places(last, texts.All) : [];
        var isKept = new bool[texts.All.Length];
        foreach (var place in places)
        {
            if (place >= 0)
                isKept[place] = true;
        }

        var fresh = Enumerable.Range(0, isKept.Length).Where(i => !isKept[i]).ToArray();
        if (fresh.Length == 0 && places.Length == isKept.Length && places.Length > 0)
            return last;

        // Reading an index costs as much as a fourth of making it.
        if (fresh.Length > isKept.Length / 2)
            return Make(texts, Read(texts, [.. Enumerable.Range(0, isKept.Length)]));

        return Make(texts, [Read(last, places), .. Read(texts, fresh)]);
    }

    /// <summary>From the places of the last index to those of today; -1 for what is gone or has changed.</summary>
    private static int[] Places(SearchIndex last, ImmutableArray<SearchText> texts)
    {
        var today = new Dictionary<string, int>(texts.Length, StringComparer.Ordinal);
        for (var i = 0; i < texts.Length; i++)
            today[texts[i].Key] = i;

        return [.. last.Entries.Select(e => today.TryGetValue(e.Key, out var place) && texts[place].Print == e.Print ? place : -1)];
    }

    private static Concordance Read(SearchIndex last, int[] places)
    {
        var builder = new ConcordanceBuilder();
        foreach (var leaf in last.Leaves)
            ConcordanceForm.Read(leaf.Text, places, builder);

        return builder.Make();
    }

    private static Concordance[] Read(SearchTexts texts, int[] places)
    {
        var pieces = Math.Clamp(places.Length / Piece, 1, Environment.ProcessorCount);
        var read = new Concordance[pieces];
        Parallel.For(0, pieces, i =>
        {
            var from = (int)((long)places.Length * i / pieces);
            var to = (int)((long)places.Length * (i + 1) / pieces);
            read[i] = ConcordanceMaker.Of(texts.All, places.AsSpan(from..to), texts);
        });
        return read;
    }

    private static SearchIndex Make(SearchTexts texts, Concordance[] parts)
    {
        var cutter = new LeafCutter();
        var near = new List<(byte[] Word, int Uses)>();
        new ConcordanceMerger(parts).Each((word, finds) =>
        {
            cutter.Add(word, finds);
            if (NearWords.Takes(word))
                near.Add((word.ToArray(), finds.Length));
        });
        return new SearchIndex
        {
            Basis = texts.Basis,
            Entries = ImmutableCollectionsMarshal.AsImmutableArray([.. texts.All.Select(t => new IndexedEntry(t.Key, t.Print))]),
            Leaves = cutter.Finish(),
            Near = NearWords.Of(near),
        };
    }
}
