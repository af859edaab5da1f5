using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using MemoryPack;

namespace CustomersRock.Content.Model;

/// <summary>A named list of <c>input/sources/_filters.yml</c>, which sources use with <c>Set: NAME</c>.</summary>
[MemoryPackable]
public sealed partial record SharedFilter(string Name, ImmutableArray<SourceFilter> Lines, FilePosition At);
