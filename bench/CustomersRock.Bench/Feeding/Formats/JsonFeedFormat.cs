using System.Text.Json;

namespace CustomersRock.Bench.Feeding.Formats;

/// <summary>JSON Feed 1.1.</summary>
internal sealed class JsonFeedFormat : IFeedFormat
{
    public string Name => "json";

    public string ContentType => "application/feed+json";

    public byte[] Write(SyntheticSource source, IReadOnlyList<SyntheticEntry> entries)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory))
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", source.Title);
            json.WriteString("home_page_url", source.Site);
            json.WriteString("language", "en");
            json.WriteStartArray("items");
            foreach (var entry in entries)
                WriteItem(json, entry);

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return memory.ToArray();
    }

    private static void WriteItem(Utf8JsonWriter json, SyntheticEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Url);
        json.WriteString("url", entry.Url);
        json.WriteString("title", entry.Title);
        json.WriteString("content_html", entry.Html);
        json.WriteString("date_published", entry.Published);
        json.WriteStartArray("authors");
        json.WriteStartObject();
        json.WriteString("name", entry.Author);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("tags");
        foreach (var category in entry.Categories)
            json.WriteStringValue(category);

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
