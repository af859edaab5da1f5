using System.Collections.Immutable;

namespace CustomersRock.Curation.Decisions;

/// <summary>What files and log lacked of each other.</summary>
/// <param name="Lines">That the log lacked.</param>
/// <param name="Gone">Ids of items whose files a later verdict takes away.</param>
public sealed record Settlement(ImmutableArray<Decision> Lines, ImmutableArray<string> Gone)
{
    public bool IsEmpty => Lines.IsEmpty && Gone.IsEmpty;
}
