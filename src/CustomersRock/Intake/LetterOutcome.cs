using System.Collections.Immutable;

namespace CustomersRock.Intake;

/// <summary>What became of a file of the folder.</summary>
/// <param name="File">Its name.</param>
internal sealed record LetterOutcome(string File)
{
    public ImmutableArray<MadeStory> Stories { get; init; } = [];

    /// <summary>What of it was not taken, and why.</summary>
    public ImmutableArray<string> Refused { get; init; } = [];

    /// <summary>What it became before; null where it is new.</summary>
    public ImmutableArray<string>? Before { get; init; }
}
