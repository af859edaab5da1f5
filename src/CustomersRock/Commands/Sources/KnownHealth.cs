using System.Collections.Frozen;
using CustomersRock.Commands.Gather;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Gathering.State;

namespace CustomersRock.Commands.Sources;

/// <summary>How the sources fare: the one place that knows where commands learn it from.</summary>
internal static class KnownHealth
{
    /// <summary>As the gatherer remembers it; of sources that it has not asked here, as the health file of the repository says.</summary>
    /// <param name="call">Hears of a state that is damaged.</param>
    /// <param name="folder">The site, below which the gatherer keeps what it knows.</param>
    /// <param name="content">With its health file.</param>
    public static IReadOnlyDictionary<SourceId, SourceHealth> Of(Call call, SiteFolder folder, ContentSet content) =>
        Remembered(call, folder).Concat(content.Health).DistinctBy(h => h.Source).ToFrozenDictionary(h => h.Source);

    private static SourceHealth[] Remembered(Call call, SiteFolder folder)
    {
        if (!GatherState.IsIn(folder))
            return [];

        using var store = GatherState.Open(call, folder);
        return [.. store.Sources().Values.Select(m => m.Health)];
    }
}
