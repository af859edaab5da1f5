using CustomersRock.Content.Reading;

namespace CustomersRock.Intake;

/// <summary>How letters are taken in.</summary>
internal sealed record IntakeOptions
{
    public required DateTimeOffset Now { get; init; }

    /// <summary>Nothing is written.</summary>
    public bool DryRun { get; init; }

    /// <summary>Also what was taken in before.</summary>
    public bool Again { get; init; }

    /// <summary>How the site is read, for its themes.</summary>
    public ReadOptions Reading { get; init; } = new();
    public IntakeLimits Limits { get; init; } = new();
}
