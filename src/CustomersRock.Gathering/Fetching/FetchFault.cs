namespace CustomersRock.Gathering.Fetching;

/// <param name="Kind">For decisions.</param>
/// <param name="What">For people: one sentence without a capital or a full stop.</param>
public sealed record FetchFault(FetchFaultKind Kind, string What);
