using System.Text.Json;

namespace CustomersRock.Gathering.Feeds.JsonFeed;

/// <summary>JSON to a feed, or why not.</summary>
internal static class JsonFeedReader
{
    private const int MaxDepth = 64;
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MaxDepth };

    public static FeedReading Read(string text, Uri? address)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Lenient);
            return Read(document.RootElement, address);
        }
        catch (JsonException e)
        {
            return new(null, new("this is no JSON that can be read, or it is nested deeper than 64 levels", (int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1, []), []);
        }
    }

    private static FeedReading Read(JsonElement root, Uri? address)
    {
        var version = root.Text("version");
        if (version?.Contains("jsonfeed.org/version", StringComparison.OrdinalIgnoreCase) == true)
            return new(JsonFeed.Read(root, address), null, []);

        return JsonMembers.Member(root, "items") is { ValueKind: JsonValueKind.Array } && root.Text("title") is not null
            ? new(JsonFeed.Read(root, address), null, ["the version of JSON Feed is missing or unknown"])
            : new(null, new("this is JSON, but no JSON Feed: it names no version of jsonfeed.org", 1, 1, []), []);
    }
}
