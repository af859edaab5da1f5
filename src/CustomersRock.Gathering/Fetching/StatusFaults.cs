namespace CustomersRock.Gathering.Fetching;

/// <summary>What an answer's status means where it brings no feed.</summary>
internal static class StatusFaults
{
    public static FetchFault Of(int status, ServerWishes wishes) => status switch
    {
        401 or 403 => new FetchFault(FetchFaultKind.Forbidden, $"the server does not let us in ({status})"),
        404 => new FetchFault(FetchFaultKind.NotFound, "there is nothing at this address (404)"),
        410 => new FetchFault(FetchFaultKind.Gone, "the feed is gone for good (410)"),
        429 => new FetchFault(FetchFaultKind.TooManyRequests, "the server gets too many requests from us (429)"),
        503 when wishes.RetryAfter is not null => new FetchFault(FetchFaultKind.TooManyRequests, "the server asks for a pause (503)"),
        >= 500 => new FetchFault(FetchFaultKind.ServerError, $"the server has a fault ({status})"),
        304 => new FetchFault(FetchFaultKind.OtherStatus, "the server says that nothing has changed, and was not asked that (304)"),
        206 => new FetchFault(FetchFaultKind.OtherStatus, "the server sent a part, and was asked for the whole (206)"),
        204 or 205 => new FetchFault(FetchFaultKind.OtherStatus, $"the server has nothing to send ({status})"),
        _ => new FetchFault(FetchFaultKind.OtherStatus, $"the server answered with status {status}"),
    };
}
