namespace CustomersRock.Gathering.Visiting;

/// <summary>How the sources of one run are asked.</summary>
public sealed record VisitOptions
{
    public required DateTimeOffset Now { get; init; }

    /// <summary>Takes what appeared since this day instead of what is younger than each source's MaxAge, also what was passed over as too old before.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Asks although a source is not due. A server's Retry-After is kept all the same.</summary>
    public bool Force { get; init; }

    /// <summary>An editor named the sources: also one that was given up as gone is asked.</summary>
    public bool Named { get; init; }
}
