using CustomersRock.Bench.Reporting;

namespace CustomersRock.Bench.Feeding;

/// <summary>What a gather is timed with.</summary>
internal static class FeedsCommand
{
    public static int Run(string[] args) => args switch
    {
        ["serve", .. var rest] => Serve(rest),
        ["sources", .. var rest] => SourcesCommand.Run(rest),
        ["floor", .. var rest] => FloorCommand.Run(rest),
        ["table", var runs] => GatherTable.Run(runs),
        _ => throw new UsageException("feeds takes serve, sources, floor or table"),
    };

    private static int Serve(string[] args)
    {
        var words = new Words(args, "sources", "entries", "latency", "port", "seed", "folder");
        if (words.Count > 0)
            throw new UsageException("feeds serve takes options only");

        var folder = words.Named("folder", "");
        var latency = TimeSpan.FromMilliseconds(Words.Number(words.Named("latency", folder.Length > 0 ? "0" : "50")));
        IFeedShelf shelf = folder.Length > 0 ? new FolderShelf(folder) : new PlanetShelf(PlanetOf(words));
        return new FeedServer(shelf, latency).Run(Words.Number(words.Named("port", "0")));
    }

    /// <summary>The sources that the options <c>sources</c>, <c>entries</c> and <c>seed</c> ask for.</summary>
    public static Planet PlanetOf(Words words)
    {
        var (sources, entries) = (Words.Number(words.Named("sources", "2000")), Words.Number(words.Named("entries", "20")));
        if (sources is < 1 or > 10_000 || entries is < 1 or > 1000)
            throw new UsageException("1 to 10000 sources with 1 to 1000 entries each");

        return new Planet(sources, entries, Words.Number(words.Named("seed", "1")));
    }
}
