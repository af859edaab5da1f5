using System.Net.Sockets;
using System.Security.Authentication;

namespace CustomersRock.Gathering.Fetching;

/// <summary>What went wrong on the wire, in words. One place knows which exception means what.</summary>
internal static class ExceptionFaults
{
    public const string NoSuchHost = "there is no host of that name";
    public const string CutBody = "the body ended before it was whole";

    /// <summary>What a server can make the platform throw; anything else is our own mistake.</summary>
    public static bool IsServers(Exception e) =>
        e is HttpRequestException or IOException or OperationCanceledException or SocketException or AuthenticationException or InvalidDataException;

    /// <param name="late">The time for the whole question was up.</param>
    public static FetchFault Of(Exception e, bool late)
    {
        if (Find<FetchException>(e) is { } ours)
            return ours.Fault;
        if (late)
            return new FetchFault(FetchFaultKind.Timeout, "the server took too long");
        if (e is OperationCanceledException)
            return new FetchFault(FetchFaultKind.Timeout, "no connection within the time allowed");
        if (Find<AuthenticationException>(e) is not null)
            return new FetchFault(FetchFaultKind.Tls, "no protected connection could be agreed on (TLS)");

        return Find<SocketException>(e) is { } socket ? Of(socket) : Of((e as HttpRequestException)?.HttpRequestError);
    }

    public static string BrokenBody(Exception e) => Error(e) switch
    {
        HttpRequestError.ResponseEnded => CutBody,
        null when e is not IOException => "the body's packing is broken",
        HttpRequestError.InvalidResponse => "the body's chunks are broken",
        _ => "the connection broke in the middle of the body",
    };

    private static FetchFault Of(SocketException e) => e.SocketErrorCode switch
    {
        SocketError.HostNotFound or SocketError.NoData => new FetchFault(FetchFaultKind.NoSuchHost, NoSuchHost),

        // Nobody has said that there is no such name: a machine without a network hears this of every host, and must not give them all up.
        SocketError.TryAgain => new FetchFault(FetchFaultKind.Connection, "the name of the host could not be looked up; perhaps this machine is offline"),
        SocketError.ConnectionRefused => new FetchFault(FetchFaultKind.Connection, "the host takes no connections there"),
        SocketError.HostUnreachable or SocketError.NetworkUnreachable => new FetchFault(FetchFaultKind.Connection, "there is no way to the host from here"),
        SocketError.TimedOut => new FetchFault(FetchFaultKind.Timeout, "no connection within the time allowed"),
        _ => new FetchFault(FetchFaultKind.Connection, "the connection broke"),
    };

    private static FetchFault Of(HttpRequestError? error) => error switch
    {
        HttpRequestError.SecureConnectionError => new FetchFault(FetchFaultKind.Tls, "no protected connection could be agreed on (TLS)"),
        HttpRequestError.ConfigurationLimitExceeded => new FetchFault(FetchFaultKind.TooLong, "the answer's headers are longer than 64 KB"),
        HttpRequestError.InvalidResponse => new FetchFault(FetchFaultKind.Connection, "the answer is not HTTP"),
        HttpRequestError.ResponseEnded => new FetchFault(FetchFaultKind.Connection, "the server closed the connection without an answer"),
        _ => new FetchFault(FetchFaultKind.Connection, "the connection broke"),
    };

    private static HttpRequestError? Error(Exception e) => e switch
    {
        HttpRequestException request => request.HttpRequestError,
        HttpIOException body => body.HttpRequestError,
        _ => null,
    };

    private static T? Find<T>(Exception? e)
        where T : Exception
    {
        for (; e is not null; e = e.InnerException)
        {
            if (e is T found)
                return found;
        }

        return null;
    }
}
