using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Content.Model;

/// <summary>A block quote of a round-up.</summary>
public sealed record DigestQuote
{
    /// <summary>What is quoted, without the line that credits it.</summary>
    public ImmutableArray<QuotedWord> Words { get; init; } = [];

    /// <summary>The links that stand where a quote says whose words it is, the nearest first.</summary>
    public ImmutableArray<BodyLink> Credits { get; init; } = [];

    /// <summary>Written as HTML, of which neither words nor credit are known.</summary>
    public bool IsHtml { get; init; }
    public required FilePosition At { get; init; }
}
