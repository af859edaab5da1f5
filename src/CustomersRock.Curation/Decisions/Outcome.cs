using System.Collections.Immutable;

namespace CustomersRock.Curation.Decisions;

/// <summary>What became of a verdict.</summary>
public sealed record Outcome
{
    /// <summary>What was kept; null where nothing was.</summary>
    public Decision? Done { get; init; }

    /// <summary>What must be mended first.</summary>
    public ImmutableArray<AcceptFault> Faults { get; init; } = [];

    /// <summary>What stands instead: somebody else was faster. Null elsewhere.</summary>
    public Decision? Instead { get; init; }

    /// <summary>True where there was nothing that the verdict could be about.</summary>
    public bool IsPointless => Done is null && Faults.IsEmpty && Instead is null;

    public static Outcome Of(Decision decision) => new() { Done = decision };

    public static Outcome Beaten(Decision instead) => new() { Instead = instead };

    public static Outcome Pointless => new();
}
