using CustomersRock.Content.Files;
using CustomersRock.Gathering.Feeds;

namespace CustomersRock.Commands.Inspect;

/// <summary>A stored answer of a server.</summary>
internal static class FeedFile
{
    /// <summary>Never throws for what the file is; what is too long is refused before it is read.</summary>
    /// <param name="name">As it was given.</param>
    /// <param name="path">Where that is.</param>
    /// <param name="address">Where it came from; empty where unknown.</param>
    /// <param name="contentType">Of the answer; empty where unknown.</param>
    public static InspectedFeed Read(string name, string path, string? address, string? contentType)
    {
        Uri? from = null;
        if (!string.IsNullOrWhiteSpace(address) && (!Uri.TryCreate(address.Trim(), UriKind.Absolute, out from) || !IsWeb(from)))
            return InspectedFeed.Refused(name, $"\"{address}\" is no http or https address");

        try
        {
            return BoundedFile.Read(path, FeedLimits.Body) is { } body
                ? new(name, FeedParser.Read(body, new FeedOrigin(from, string.IsNullOrWhiteSpace(contentType) ? null : contentType)))
                : InspectedFeed.Refused(name, $"the file is over the size limit of {FeedLimits.Body / 1024 / 1024} MB");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return InspectedFeed.Refused(name, File.Exists(path) ? "the file cannot be read" : "there is no such file");
        }
    }

    public static bool IsWeb(Uri address) => address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp;
}
