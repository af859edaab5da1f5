using CustomersRock.Gathering.Visiting;

namespace CustomersRock.Gathering;

/// <summary>How far a run is.</summary>
/// <param name="Done">Sources done.</param>
/// <param name="Total">Sources in this run.</param>
/// <param name="Last">What came of the one that was done last.</param>
public sealed record GatherProgress(int Done, int Total, VisitResult Last);
