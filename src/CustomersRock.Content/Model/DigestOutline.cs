using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Content.Model;

/// <summary>What stands where in a round-up's text, for those who check it and add to it.</summary>
public sealed record DigestOutline
{
    public static DigestOutline Empty { get; } = new();

    public ImmutableArray<DigestHeading> Headings { get; init; } = [];
    public ImmutableArray<DigestQuote> Quotes { get; init; } = [];

    /// <summary>The links, out of the site and within it, as written.</summary>
    public ImmutableArray<BodyLink> Links { get; init; } = [];

    /// <summary>Where <see cref="Digest.Gap"/> still stands.</summary>
    public ImmutableArray<FilePosition> Gaps { get; init; } = [];
}
