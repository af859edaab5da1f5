using System.Collections.Frozen;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;

namespace CustomersRock.Commands.Sources;

/// <summary>How the sources fare: the one place that knows where commands learn it from.</summary>
internal static class KnownHealth
{
    /// <summary>As the health file of the repository says, which whoever gathers writes.</summary>
    /// <param name="folder">The site, below which a gatherer keeps what it knows.</param>
    /// <param name="content">With its health file.</param>
    public static IReadOnlyDictionary<SourceId, SourceHealth> Of(SiteFolder folder, ContentSet content) =>
        content.Health.DistinctBy(h => h.Source).ToFrozenDictionary(h => h.Source);
}
