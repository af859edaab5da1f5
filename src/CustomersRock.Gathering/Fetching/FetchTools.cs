namespace CustomersRock.Gathering.Fetching;

/// <summary>What all questions of one fetcher share.</summary>
internal sealed record FetchTools(FetchOptions Options, TimeProvider Time, HttpClient Client, AddressGuard Guard, HostGates Gates, HostPauses Pauses, BodyReader Bodies);
