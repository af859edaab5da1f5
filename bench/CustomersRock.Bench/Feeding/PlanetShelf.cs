using System.Collections.Concurrent;

namespace CustomersRock.Bench.Feeding;

/// <summary>The synthetic sources, written beforehand.</summary>
internal sealed class PlanetShelf : IFeedShelf
{
    private readonly Planet planet;
    private readonly ConcurrentDictionary<(string Host, string Path), FeedAnswer> answers = new();

    public PlanetShelf(Planet planet)
    {
        this.planet = planet;
        Write(planet.Sources, 0);
    }

    public FeedAnswer? Find(string host, string path) => answers.GetValueOrDefault((host, path));

    public int Turn(int edition)
    {
        SyntheticSource[] moving = [.. planet.Sources.Where(s => s.HasNews)];
        Write(moving, edition);
        return moving.Length * edition;
    }

    private void Write(IEnumerable<SyntheticSource> sources, int edition) => Parallel.ForEach(sources, source =>
    {
        foreach (var format in Planet.FormatsOf(source))
            answers[(source.Host, source.Path(format))] = planet.Answer(source, format, edition);
    });
}
