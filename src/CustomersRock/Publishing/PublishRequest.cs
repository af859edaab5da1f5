using CustomersRock.Content.Files;
using CustomersRock.Content.Model;

namespace CustomersRock.Publishing;

/// <summary>What is published, and how.</summary>
internal sealed record PublishRequest
{
    public required SiteFolder Site { get; init; }
    public required SiteSettings Settings { get; init; }
    public required DateTimeOffset Now { get; init; }

    /// <summary>Says what would happen, and changes nothing outside <c>output/</c>.</summary>
    public bool DryRun { get; init; }

    /// <summary>Also replaces what does not look like a site of ours.</summary>
    public bool Force { get; init; }
}
