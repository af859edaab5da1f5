namespace CustomersRock.Gathering.Fetching;

/// <summary>What came of one question, redirects included.</summary>
public sealed record FetchAnswer
{
    public required FetchKind Kind { get; init; }

    /// <summary>Where the answer came from in the end; where none came, who was asked last.</summary>
    public required Uri Address { get; init; }

    /// <summary>Where the feed has moved for good: as far as the chain of redirects from the start is of 301 and 308 alone. Null where it has not, or where nothing good is there.</summary>
    public Uri? Moved { get; init; }

    /// <summary>Of the last answer; null where none came.</summary>
    public int? Status { get; init; }

    /// <summary>Decompressed.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }
    public string? ContentType { get; init; }

    /// <summary>To the letter, quotes included. Of a 304 that does not repeat it, the one that was sent (RFC 9110, section 15.4.5).</summary>
    public string? ETag { get; init; }

    /// <summary>To the letter. Of a 304, likewise.</summary>
    public string? LastModified { get; init; }
    public ServerWishes Wishes { get; init; } = new();

    /// <summary>Until when the host is to be left alone, counted from its answer, not from the begin of a run; null where it has not asked for that.</summary>
    public DateTimeOffset? PausedUntil { get; init; }

    /// <summary>Set exactly where <see cref="Kind"/> is <see cref="FetchKind.Failed"/>.</summary>
    public FetchFault? Fault { get; init; }

    /// <summary>How many requests it took.</summary>
    public int Requests { get; init; }

    /// <summary>With servers; without the waiting for a host's turn.</summary>
    public TimeSpan Elapsed { get; init; }
}
