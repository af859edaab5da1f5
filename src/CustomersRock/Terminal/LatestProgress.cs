using CustomersRock.Site;

namespace CustomersRock.Terminal;

/// <summary>Remembers the last word of a build: the build reports from its threads as often as it likes, who shows it looks when it likes.</summary>
internal sealed class LatestProgress : IProgress<BuildProgress>
{
    private StrongBox last = new(default);

    public BuildProgress Last => Volatile.Read(ref last).Value;

    public void Report(BuildProgress value) => Volatile.Write(ref last, new StrongBox(value));

    private sealed record StrongBox(BuildProgress Value);
}
