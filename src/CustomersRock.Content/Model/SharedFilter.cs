using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Content.Model;

/// <summary>A named list of <c>input/sources/_filters.yml</c>, which sources use with <c>Set: NAME</c>.</summary>
public sealed record SharedFilter(string Name, ImmutableArray<SourceFilter> Lines, FilePosition At);
