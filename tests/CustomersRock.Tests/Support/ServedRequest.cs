using System.Collections.Immutable;

namespace CustomersRock.Tests.Support;

/// <summary>A request as <see cref="FeedServer"/> got it.</summary>
/// <param name="Target">Path and query, as sent.</param>
/// <param name="Headers">In the order sent, values to the letter (bytes as Latin-1).</param>
internal sealed record ServedRequest(string Method, string Target, ImmutableArray<KeyValuePair<string, string>> Headers)
{
    /// <summary>As UTF-8; empty where its length was not told.</summary>
    public string Body { get; init; } = "";

    public string Path => Target.Split('?')[0];

    public string? Host => this["Host"];

    /// <summary>A header's first value; null where it was not sent.</summary>
    public string? this[string name] =>
        Headers.Where(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value).FirstOrDefault();
}
