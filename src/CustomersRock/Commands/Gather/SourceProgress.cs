using CustomersRock.Gathering;
using CustomersRock.Site;

namespace CustomersRock.Commands.Gather;

/// <summary>The steps of a gather, as whoever shows progress wants them.</summary>
internal sealed class SourceProgress(IProgress<BuildProgress> shown) : IProgress<GatherProgress>
{
    public void Report(GatherProgress value) => shown.Report(new BuildProgress($"Asking the sources; last {value.Last.Source.Id}", value.Done, value.Total));
}
