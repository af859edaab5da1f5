using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Content.Model;

/// <summary>How a source fares, since when, and why in words.</summary>
public sealed record SourceHealth
{
    public required SourceId Source { get; init; }
    public required HealthState State { get; init; }
    public required DateTimeOffset Since { get; init; }

    /// <summary>One sentence without a capital or a full stop; empty where there is nothing to say.</summary>
    public string Why { get; init; } = "";

    /// <summary>Null where it is not asked again.</summary>
    public DateTimeOffset? NextTry { get; init; }

    /// <summary>The last use it was to us.</summary>
    public DateTimeOffset? LastGood { get; init; }

    /// <summary>The day of its newest entry.</summary>
    public DateTimeOffset? Newest { get; init; }

    /// <summary>Where it says it has moved.</summary>
    public string? MovedTo { get; init; }

    /// <summary>Where the health file says so; nowhere for what the gatherer knows itself.</summary>
    public FilePosition At { get; init; }
}
