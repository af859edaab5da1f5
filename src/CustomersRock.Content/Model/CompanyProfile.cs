using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;

namespace CustomersRock.Content.Model;

/// <summary>More about a company than its name: optional, a company has a page without it.</summary>
public sealed record CompanyProfile
{
    /// <summary>The file's name; the last part of the page's address.</summary>
    public required string Id { get; init; }
    public required string Title { get; init; }
    public ImmutableArray<string> Aliases { get; init; } = [];
    public string? Url { get; init; }
    public ImmutableArray<Redirect> RedirectFrom { get; init; } = [];
    public required Body Body { get; init; }
    public required FilePosition At { get; init; }

    /// <summary>XxHash128 of the file and of what its folder adds: two equal prints show the same.</summary>
    public Fingerprint Print { get; init; }
}
