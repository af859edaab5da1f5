using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Content.Checks;

/// <summary>The health file tells of sources that are there.</summary>
internal sealed class HealthCheck : ICheck
{
    private static readonly DiagnosticRule Unknown = new(
        "CR0517", Severity.Hint, "the health file tells of our sources", "What it says of a source that is not there is shown nowhere; the next gather leaves it out.");

    public ImmutableArray<DiagnosticRule> Rules => [Unknown];

    public void Run(CheckRun run)
    {
        foreach (var health in run.Catalog.Content.Health)
        {
            if (run.Catalog.SourceById.ContainsKey(health.Source) || run.Context.Broken.Contains($"input/sources/{health.Source}.yml"))
                continue;

            run.Add(Unknown.At(health.At, $"there is no source \"{health.Source}\"", Suggest.Mend(
                health.Source.Value, run.Catalog.Sources.Select(s => s.Id.Value), "delete the line, or let the gatherer write the file again")));
        }
    }
}
