using System.Collections.Immutable;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Model;
using CustomersRock.Gathering.Cleaning;

namespace CustomersRock.Gathering.Matching;

/// <summary>What matching needs of one telling; made once, when it is cleaned. See <see cref="TellingPrintFile"/> for keeping it.</summary>
public sealed record TellingPrint
{
    public required TellingId Id { get; init; }
    public required SourceId Source { get; init; }
    public required DateTimeOffset Published { get; init; }
    public required DateTimeOffset FirstSeen { get; init; }

    /// <summary>As in <see cref="IdentifiedEntry"/>.</summary>
    public ulong GuidHash { get; init; }
    public bool IsOldRevision { get; init; }
    public CanonicalUrl? Canonical { get; init; }

    /// <summary>True where the page is on another site than the source's: it only points there.</summary>
    public bool IsLink { get; init; }

    /// <summary>True where the text says that it was told elsewhere first.</summary>
    public bool IsRepost { get; init; }

    /// <summary>Length of the text in words.</summary>
    public int Words { get; init; }

    /// <summary>Hash of all words of the text; 0 where there are none.</summary>
    public ulong TextHash { get; init; }

    /// <summary>Hashes of the title's words that mean something, in order.</summary>
    public ImmutableArray<uint> TitleWords { get; init; } = [];

    /// <summary>Hashes of runs of three words, in order: the smallest of all.</summary>
    public ImmutableArray<uint> Whole { get; init; } = [];

    /// <summary>Likewise, all of the text's beginning.</summary>
    public ImmutableArray<uint> Opening { get; init; } = [];

    /// <summary>Names and numbers as they stand in title and text, one a line: as one text, because a run holds tens of thousands.</summary>
    public string Names { get; init; } = "";

    /// <summary>Hashes of the parts of names, in order; odd for numbers.</summary>
    public ImmutableArray<uint> NameParts { get; init; } = [];

    /// <param name="telling">Cleaned.</param>
    /// <param name="source">The telling's.</param>
    /// <param name="entry">What identity found out about the entry.</param>
    public static TellingPrint Of(Telling telling, Source source, IdentifiedEntry entry)
    {
        var folded = FoldedText.Of(telling.Text);
        var words = TextWords.In(folded);
        var names = NamesInText.Of($"{NamesInText.WithoutHeadlineStyle(telling.Title ?? "")}.\n{telling.Text}");
        return new TellingPrint
        {
            Id = telling.Id,
            Source = telling.Source,
            Published = telling.Published,
            FirstSeen = telling.FirstSeen,
            GuidHash = entry.GuidHash,
            IsOldRevision = entry.IsOldRevision,
            Canonical = telling.Canonical,
            IsLink = telling.Canonical is { } page && !IsOnSite(page, source),
            IsRepost = RepostWords.AreIn(folded),
            Words = words.Count,
            TextHash = TextHashOf(folded, words),
            TitleWords = TitleWordsOf(FoldedText.Of(telling.Title ?? "")),
            Whole = Sketch.OfWhole(folded, words),
            Opening = Sketch.OfOpening(folded, words),
            Names = string.Join('\n', names),
            NameParts = NamesInText.Hashes(names),
        };
    }

    /// <summary>A site's other names below the same one count: news.a.example and a.example.</summary>
    private static bool IsOnSite(CanonicalUrl page, Source source)
    {
        if (PageAddress.Canonical(source.Site) is not { } site)
            return true;

        var (host, home) = (PageAddress.HostOf(page), PageAddress.HostOf(site));
        return host == home || host.EndsWith("." + home, StringComparison.Ordinal) || home.EndsWith("." + host, StringComparison.Ordinal);
    }

    private static ulong TextHashOf(string folded, List<Range> words)
    {
        if (words.Count == 0)
            return 0;

        var hash = new XxHash3();
        foreach (var word in words)
        {
            hash.Append(MemoryMarshal.AsBytes(folded.AsSpan()[word]));
            hash.Append([0]);
        }

        return hash.GetCurrentHashAsUInt64();
    }

    private static ImmutableArray<uint> TitleWordsOf(string folded) =>
    [
        .. TextWords.In(folded).Where(w => w.End.Value - w.Start.Value > 2 || char.IsDigit(folded[w.Start]) || WideScript.Includes(folded[w.Start.Value]))
            .Select(w => (uint)XxHash3.HashToUInt64(MemoryMarshal.AsBytes(folded.AsSpan()[w]))).Distinct().Order().Take(24),
    ];
}
