namespace CustomersRock.Site;

/// <summary>How far a build is: <paramref name="Done"/> of <paramref name="Total"/> in the step. Total 0: not known.</summary>
public readonly record struct BuildProgress(string Step, int Done, int Total);
