using System.Collections.Frozen;

namespace CustomersRock.Gathering.Health;

/// <summary>What a source is usually like, learnt from what it has told: its commonest words, where its entries lead, how many come at once.</summary>
public sealed record SourceHabits
{
    private const int MostWords = 120;
    private const int MostHosts = 12;

    // Old ways fade: beyond this many words all counts are halved.
    private const int FadingTokens = 40_000;

    public static readonly SourceHabits None = new();

    public string? FeedTitle { get; init; }

    /// <summary>An editor has looked at it: it is no stranger, though nothing is known of its ways.</summary>
    public bool Vouched { get; init; }

    /// <summary>Entries learnt from.</summary>
    public int Entries { get; init; }

    /// <summary>Answers that brought something new.</summary>
    public int Batches { get; init; }

    /// <summary>The largest of them, the first apart: it brings a whole archive.</summary>
    public int LargestBatch { get; init; }

    /// <summary>Words counted in all.</summary>
    public int Tokens { get; init; }
    public IReadOnlyDictionary<string, int> CommonWords { get; init; } = FrozenDictionary<string, int>.Empty;

    /// <summary>By domain, how many entries led there.</summary>
    public IReadOnlyDictionary<string, int> Hosts { get; init; } = FrozenDictionary<string, int>.Empty;
    internal WordMemory Known { get; init; } = WordMemory.Empty;

    public SourceHabits Learn(HabitSample sample)
    {
        if (sample.Entries.IsEmpty)
            return this with { FeedTitle = sample.FeedTitle ?? FeedTitle };

        var words = sample.Entries.SelectMany(e => e.Words).ToList();
        var fades = Tokens + words.Count > FadingTokens;
        return this with
        {
            FeedTitle = sample.FeedTitle ?? FeedTitle,
            Entries = Entries + sample.Entries.Length,
            Batches = Batches + 1,
            LargestBatch = Batches == 0 ? 0 : Math.Max(LargestBatch, sample.Entries.Length),
            Tokens = (Tokens + words.Count) / (fades ? 2 : 1),
            CommonWords = Add(CommonWords, words, MostWords, fades),
            Hosts = Add(Hosts, sample.Entries.Select(e => SiteDomain.Of(e.Link)).OfType<string>(), MostHosts, fades: false),
            Known = Known.With(words),
        };
    }

    // The order of equal counts must not depend on the order of a dictionary.
    private static Dictionary<string, int> Add(IReadOnlyDictionary<string, int> counts, IEnumerable<string> more, int most, bool fades)
    {
        var sum = new Dictionary<string, int>(counts, StringComparer.Ordinal);
        foreach (var one in more)
            sum[one] = sum.GetValueOrDefault(one) + 1;

        return sum.OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).Take(most)
            .Select(p => KeyValuePair.Create(p.Key, fades ? (p.Value + 1) / 2 : p.Value))
            .ToDictionary(StringComparer.Ordinal);
    }
}
