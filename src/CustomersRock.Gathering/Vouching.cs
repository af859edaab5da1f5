using CustomersRock.Content.Model;
using CustomersRock.Gathering.Health;
using CustomersRock.Gathering.State;

namespace CustomersRock.Gathering;

/// <summary>
/// An editor's word that a source is what it says, from the text file where every machine finds it: <c>Verified</c> of that day or a later one ends a hold, and
/// asks again what was given up.
/// </summary>
internal static class Vouching
{
    public static bool Covers(Source source, SourceHealth health) => source.Verified is { } day && day.UtcDateTime.Date >= health.Since.UtcDateTime.Date;

    /// <summary>Releases what editors have vouched for since it was held or given up.</summary>
    /// <returns>True where the store has changed.</returns>
    public static bool Follow(GatherRequest request, GatherStore store, Dictionary<SourceId, SourceMemory> memories)
    {
        var hasReleased = false;
        foreach (var source in request.Sources)
        {
            if (memories.TryGetValue(source.Id, out var memory) && memory.Health.State is HealthState.Held or HealthState.Gone && Covers(source, memory.Health))
            {
                store.Release(source.Id, request.Options.Now);
                hasReleased = true;
            }
        }

        return hasReleased;
    }
}
