using System.Globalization;

namespace CustomersRock.Bench.Feeding;

/// <summary>Writes the site that gathers from the server, and the lists that other programs take: <c>feeds.txt</c>, and <c>feeds-xml.txt</c> without JSON Feed.</summary>
internal static class SourcesCommand
{
    public static int Run(string[] args)
    {
        var words = new Words(args, "sources", "entries", "seed", "port", "concurrency");
        if (words.Count != 1)
            throw new UsageException("feeds sources takes DIR");

        var planet = FeedsCommand.PlanetOf(words);
        var port = Words.Number(words.Named("port", "8127"));
        var folder = Path.Combine(words[0], "input", "sources");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(words[0], "settings.yml"), Settings(Words.Number(words.Named("concurrency", "32"))));
        foreach (var source in planet.Sources)
            File.WriteAllText(Path.Combine(folder, source.Id + ".yml"), Yaml(source, port));

        WriteLines(words[0], "feeds.txt", planet.Sources.Select(s => s.Feed(s.Format, port)));
        WriteLines(words[0], "feeds-xml.txt", planet.Sources.Select(s => s.Feed(Planet.FormatsOf(s).Last(), port)));
        Console.Error.WriteLine($"{planet.Sources.Count} sources; {planet.Retold} of their entries are told by another, too");
        return 0;
    }

    private static void WriteLines(string folder, string name, IEnumerable<string> lines) => File.WriteAllText(Path.Combine(folder, name), string.Join('\n', lines) + "\n");

    private static string Settings(int concurrency) => string.Create(CultureInfo.InvariantCulture, $"""
        SiteTitle: Customers Rock
        Description: True stories of service done right.
        Host: example.com
        LinksUseHttps: true
        Gather:
          Concurrency: {concurrency}

        """);

    private static string Yaml(SyntheticSource source, int port) => $"""
        Title: {source.Title}
        Site: {source.Site}
        Feed: {source.Feed(source.Format, port)}
        Enabled: true
        Language: en
        Licence: excerpt
        Excerpt: 40
        Poll: 6h
        AddedBy: The bench
        Added: 2026-11-01

        """;
}
