using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using CustomersRock.Gathering.Feeds;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Inspect;

/// <summary>A feed for programs, on one line. The shape is stable, members are only ever added:
/// <c>{"kind", "title", "link", "language", "ttl", "entries": [{"id", "title", "link", "published", "updated", "author", "summary_text", "content_html", "categories", "image", "enclosure": {"url", "type", "length"}, "external_link", "language"}]}</c>;
/// what is missing is null, times are UTC, <c>ttl</c> is in minutes.</summary>
internal static class FeedJson
{
    // A feed of ten megabytes is never in memory once more as text.
    private const int Piece = 64 * 1024;

    /// <param name="feed">What to write.</param>
    /// <param name="write">Takes the line piece by piece, its end included.</param>
    public static void Write(Feed feed, Action<string> write)
    {
        using var pieces = new PieceWriter(JsonForm.OnOneLine, Piece, write);
        Write(pieces, feed);
    }

    /// <summary>A line of a batch: <c>{"file", "ok", "feed", "warnings"}</c> or <c>{"file", "ok", "error", "offered"}</c>, the last being feeds that a page names.</summary>
    public static void Write(InspectedFeed inspected, Action<string> write)
    {
        using var pieces = new PieceWriter(JsonForm.OnOneLine, Piece, write);
        var json = pieces.Json;
        json.WriteStartObject();
        json.WriteString("file", inspected.Name);
        json.WriteBoolean("ok", inspected.Reading.Feed is not null);
        if (inspected.Reading.Feed is { } feed)
        {
            json.WritePropertyName("feed");
            Write(pieces, feed);
            WriteList(json, "warnings", inspected.Reading.Warnings);
        }
        else
        {
            json.WriteString("error", inspected.Complaint);
            WriteList(json, "offered", inspected.Reading.Fault?.Offered ?? []);
        }

        json.WriteEndObject();
    }

    private static void Write(PieceWriter pieces, Feed feed)
    {
        var json = pieces.Json;
        json.WriteStartObject();
        json.WriteString("kind", NameOf(feed.Kind));
        json.WriteString("title", feed.Title);
        json.WriteString("link", feed.Link);
        json.WriteString("language", feed.Language);
        if (feed.TimeToLive is { } wish)
            json.WriteNumber("ttl", (long)wish.TotalMinutes);
        else
            json.WriteNull("ttl");

        json.WriteStartArray("entries");
        foreach (var entry in feed.Entries)
        {
            Write(json, entry);
            pieces.PassOn();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FeedEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("title", entry.Title);
        json.WriteString("link", entry.Link);
        json.WriteString("published", Instant(entry.Published));
        json.WriteString("updated", Instant(entry.Updated));
        json.WriteString("author", entry.Author);

        // Content without a word in it (a picture) is something else than no content.
        json.WriteString("summary_text", entry.SummaryText ?? (entry.ContentHtml is null ? null : ""));
        json.WriteString("content_html", entry.ContentHtml);
        WriteList(json, "categories", entry.Categories);
        json.WriteString("image", entry.Image);
        Write(json, entry.Enclosure);
        json.WriteString("external_link", entry.ExternalLink);
        json.WriteString("language", entry.Language);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FeedEnclosure? enclosure)
    {
        if (enclosure is null)
        {
            json.WriteNull("enclosure");
            return;
        }

        json.WriteStartObject("enclosure");
        json.WriteString("url", enclosure.Url);
        json.WriteString("type", enclosure.Type);
        if (enclosure.Length is { } length)
            json.WriteNumber("length", length);
        else
            json.WriteNull("length");

        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, ImmutableArray<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);

        json.WriteEndArray();
    }

    public static string NameOf(FeedKind kind) => kind switch
    {
        FeedKind.Rss => "rss",
        FeedKind.Rdf => "rdf",
        FeedKind.Atom => "atom",
        _ => "json",
    };

    private static string? Instant(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
