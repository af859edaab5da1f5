namespace CustomersRock.Gathering.Scheduling;

/// <summary>When a source is asked again.</summary>
/// <param name="Wait">From the last request.</param>
/// <param name="Why">What decided it: one sentence without a capital or a full stop.</param>
public sealed record Visit(TimeSpan Wait, string Why);
