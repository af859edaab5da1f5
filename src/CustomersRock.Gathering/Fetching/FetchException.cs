namespace CustomersRock.Gathering.Fetching;

/// <summary>Carries a fault out of the depths of <see cref="HttpClient"/>, which knows exceptions alone.</summary>
internal sealed class FetchException(FetchFaultKind kind, string what) : IOException(what)
{
    public FetchFault Fault { get; } = new(kind, what);
}
