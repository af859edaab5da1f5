using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;

namespace CustomersRock.Content.Model;

/// <summary>What is left of a story that was taken down: where it stood, and since when it is gone. Nothing that it said.</summary>
/// <param name="Id">Its address still answers, and says so.</param>
/// <param name="On">The day.</param>
/// <param name="Reason">For readers; null where none is given.</param>
/// <param name="RedirectFrom">Older addresses; they lead to the same page.</param>
/// <param name="At">The file; line and column of the key that takes it down.</param>
public sealed record WithdrawnStory(StoryId Id, DateTimeOffset On, string? Reason, ImmutableArray<Redirect> RedirectFrom, FilePosition At)
{
    /// <summary>XxHash128 of the file.</summary>
    public Fingerprint Print { get; init; }
}
