namespace CustomersRock.Content.Model;

/// <summary>How the gatherer behaves.</summary>
public sealed record GatherSettings
{
    public string? UserAgent { get; init; }

    /// <summary>Hosts asked at once, 1 to 64; never two requests to one host.</summary>
    public int Concurrency { get; init; } = 16;
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Cap on a decompressed answer, in bytes.</summary>
    public long MaxBytes { get; init; } = 10 * 1024 * 1024;
}
