using System.Collections.Immutable;

namespace CustomersRock.Intake;

/// <summary>A story that was taken in, or would be.</summary>
/// <param name="Path">Relative to the site's root.</param>
/// <param name="From">Who sent the letter, for the editor alone; empty where that is not known.</param>
/// <param name="Sent">When; null where that is not known.</param>
internal sealed record MadeStory(string Path, string From, DateTimeOffset? Sent, ReceivedStory Story)
{
    /// <summary>It lay there already, just as it would have been written.</summary>
    public bool WasThere { get; init; }

    /// <summary>All its files, the story last.</summary>
    public ImmutableArray<string> Files => [.. Story.Pictures.Select(p => Path[..(Path.LastIndexOf('/') + 1)] + p.Name), Path];
}
