using System.Text;
using System.Text.Json;
using CustomersRock.Content.Model;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Inbox;

/// <summary>Candidates for programs. The shape is stable, members are only ever added: <c>{"candidates": [{"id", "lead": TELLING, "also": [{"why", "telling": TELLING}], "maybe_same": [{"id", "why"}]}]}</c>
/// with TELLING <c>{"id", "source", "title", "url", "published", "first_seen", "author", "excerpt", "text", "language", "categories", "image", "image_alt"}</c>.</summary>
internal static class CandidateJson
{
    public static string Write(IEnumerable<Candidate> candidates)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, JsonForm.Readable))
        {
            json.WriteStartObject();
            json.WriteStartArray("candidates");
            foreach (var candidate in candidates)
                Write(json, candidate);

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Candidate candidate)
    {
        json.WriteStartObject();
        json.WriteString("id", candidate.Id.Value);
        json.WritePropertyName("lead");
        Write(json, candidate.Lead);
        json.WriteStartArray("also");
        foreach (var (telling, why) in candidate.Also)
        {
            json.WriteStartObject();
            json.WriteString("why", why);
            json.WritePropertyName("telling");
            Write(json, telling);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("maybe_same");
        foreach (var (other, why) in candidate.MaybeSame)
        {
            json.WriteStartObject();
            json.WriteString("id", other.Value);
            json.WriteString("why", why);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Telling telling)
    {
        json.WriteStartObject();
        json.WriteString("id", telling.Id.Value);
        json.WriteString("source", telling.Source.Value);
        json.WriteString("title", telling.Title);
        json.WriteString("url", telling.Url);
        json.WriteString("published", telling.Published.UtcDateTime);
        json.WriteString("first_seen", telling.FirstSeen.UtcDateTime);
        json.WriteString("author", telling.Author);
        json.WriteString("excerpt", telling.Excerpt);
        json.WriteString("text", telling.Text);
        json.WriteString("language", telling.Language);
        json.WriteStartArray("categories");
        foreach (var category in telling.Categories)
            json.WriteStringValue(category);

        json.WriteEndArray();
        json.WriteString("image", telling.Image);
        json.WriteString("image_alt", telling.ImageAlt);
        json.WriteEndObject();
    }
}
