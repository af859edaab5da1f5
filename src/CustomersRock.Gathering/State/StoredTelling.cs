using CustomersRock.Content.Files;
using CustomersRock.Content.Model;

namespace CustomersRock.Gathering.State;

/// <summary>An entry as the store takes it: new, or changed since it was stored.</summary>
public sealed record StoredTelling
{
    public required Telling Telling { get; init; }

    /// <summary>Of all that the feed said of it.</summary>
    public required Fingerprint Print { get; init; }
    public required TellingFate Fate { get; init; }

    /// <summary>Why, one clause; empty for what waits.</summary>
    public string FateWhy { get; init; } = "";

    /// <summary>What comparing needs of it.</summary>
    public required byte[] Likeness { get; init; }
}
