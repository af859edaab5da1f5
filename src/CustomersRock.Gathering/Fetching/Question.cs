using System.Net;

namespace CustomersRock.Gathering.Fetching;

/// <summary>The request that goes over the wire: who we are, what we read, what we have already. Nothing else.</summary>
internal static class Question
{
    private const string Accepted =
        "application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.5, */*;q=0.1";

    public static HttpRequestMessage To(Uri address, FetchRequest request, string userAgent)
    {
        var question = new HttpRequestMessage(HttpMethod.Get, address)
        {
            Version = HttpVersion.Version11,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact, // one question at a time needs nothing newer, and a newer one can do us more harm
        };
        Add(question, "User-Agent", userAgent);
        Add(question, "Accept", Accepted);
        Add(question, "Accept-Encoding", ContentCoding.Accepted);
        if (IsConditional(request, address))
        {
            Add(question, "If-None-Match", request.ETag);
            Add(question, "If-Modified-Since", request.LastModified);
        }

        return question;
    }

    /// <summary>Whether the address is asked only for what is new.</summary>
    public static bool IsConditional(FetchRequest request, Uri address) =>
        request is not { ETag: null, LastModified: null }
        && RedirectTrail.WithoutFragment(request.From ?? request.Address).AbsoluteUri == address.AbsoluteUri;

    private static void Add(HttpRequestMessage question, string name, string? value)
    {
        if (value is not null && HeaderText.CanBeSent(value))
            question.Headers.TryAddWithoutValidation(name, value);
    }
}
