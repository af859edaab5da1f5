namespace CustomersRock.Gathering.Fetching;

public enum FetchFaultKind
{
    /// <summary>The address is not one we ask: scheme, port, user name, or a private, loopback or otherwise unreachable host.</summary>
    Refused,

    /// <summary>The name is not known.</summary>
    NoSuchHost,

    /// <summary>No connection, or it broke.</summary>
    Connection,

    /// <summary>The certificate is wrong, or TLS failed.</summary>
    Tls,
    Timeout,

    /// <summary>The body is longer than allowed, or unpacks to more.</summary>
    TooLong,

    /// <summary>The body ended early or its encoding is broken.</summary>
    BadBody,

    /// <summary>Too many redirects, a loop, or one without an address.</summary>
    BadRedirect,

    /// <summary>401 or 403.</summary>
    Forbidden,

    /// <summary>404.</summary>
    NotFound,

    /// <summary>410.</summary>
    Gone,

    /// <summary>429, or 503 with Retry-After.</summary>
    TooManyRequests,

    /// <summary>Any other status of 500 and above.</summary>
    ServerError,

    /// <summary>Any other status that brings no feed.</summary>
    OtherStatus,
}
