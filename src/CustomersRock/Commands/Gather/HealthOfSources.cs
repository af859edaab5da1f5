using System.Collections.Immutable;
using System.Text;
using CustomersRock.Commands.Sources;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Gathering.State;

namespace CustomersRock.Commands.Gather;

/// <summary>From the state of the gatherer to the file that an editor commits.</summary>
internal static class HealthOfSources
{
    /// <summary>Writes the file where it would say something else than it does.</summary>
    public static void Write(SourcesAtHand sources, GatherStore store)
    {
        var path = sources.Folder.Full(HealthFile.Place);
        var text = Encoding.UTF8.GetBytes(HealthFile.Write(From(sources.All, store)));
        var before = File.Exists(path) ? BoundedFile.Read(path, text.Length) : null;
        if (!text.AsSpan().SequenceEqual(before))
            AtomicFile.Write(path, text);
    }

    /// <summary>Of the sources that are asked; what is disabled or was taken out is not told of.</summary>
    private static ImmutableArray<SourceHealth> From(ImmutableArray<Source> sources, GatherStore store)
    {
        var memories = store.Sources();
        return [.. sources.Where(s => s.Enabled && s.Feed is not null && memories.ContainsKey(s.Id)).Select(s => memories[s.Id].Health)];
    }
}
