using CustomersRock.Bench.Feeding.Formats;

namespace CustomersRock.Bench.Feeding;

/// <summary>All synthetic sources, and what their servers would send.</summary>
internal sealed class Planet(int sources, int entries, int seed)
{
    private static readonly IFeedFormat[] Formats = [new RssFormat(), new AtomFormat(), new RdfFormat(), new JsonFeedFormat()];

    private readonly EntryTeller teller = new(seed, sources, entries);

    public IReadOnlyList<SyntheticSource> Sources { get; } = [.. Enumerable.Range(0, sources).Select(number => new SyntheticSource(number))];

    /// <summary>How many entries the first edition has that another source tells too.</summary>
    public int Retold => Sources.AsParallel().Sum(source => Enumerable.Range(0, entries).Count(number => teller.IsRetold(source, number)));

    /// <summary>Its own format, and RSS from those that have JSON Feed: few programs read that.</summary>
    public static IEnumerable<string> FormatsOf(SyntheticSource source) => source.Format == "json" ? ["json", "rss"] : [source.Format];

    public FeedAnswer Answer(SyntheticSource source, string format, int edition)
    {
        // An edition later, a source that has news has one new entry and no longer its oldest.
        var shift = source.HasNews ? edition : 0;
        SyntheticEntry[] told = [.. Enumerable.Range(shift, entries).Reverse().Select(number => teller.Tell(source, number))];
        var writer = Formats.First(f => f.Name == format);
        return new FeedAnswer(writer.Write(source, told), writer.ContentType, $"\"{source.Id}-{format}-{shift}\"", told[0].Published);
    }
}
