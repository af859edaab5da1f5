using System.Text.Json;
using CustomersRock.Content.Texts;
using CustomersRock.Curation.Digests;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Digests;

/// <summary>A draft for programs. The shape is stable, members are only ever added: <c>{"week", "path", "published", "written", "groups": [{"theme", "title", "entries":
/// [{"path", "title", "link", "source", "quote", "why_no_quote"}]}], "left_out": [{"path", "title", "why"}], "text"}</c>; what is not there is null.</summary>
internal static class DigestJson
{
    /// <param name="draft">What it is about.</param>
    /// <param name="text">The whole file.</param>
    /// <param name="written">Whether the file was written.</param>
    public static string Write(DigestDraft draft, string text, bool written)
    {
        return JsonText.Of(JsonForm.Readable, json =>
        {
            json.WriteStartObject();
            json.WriteString("week", draft.Week.ToString());
            json.WriteString("path", draft.Path);
            json.WriteString("published", UtcText.Second(draft.Published));
            json.WriteBoolean("written", written);
            json.WriteStartArray("groups");
            foreach (var group in draft.Groups)
                Write(json, group);

            json.WriteEndArray();
            json.WriteStartArray("left_out");
            foreach (var left in draft.LeftOut)
                Write(json, left);

            json.WriteEndArray();
            json.WriteString("text", text);
            json.WriteEndObject();
        }) + "\n";
    }

    private static void Write(Utf8JsonWriter json, DraftGroup group)
    {
        json.WriteStartObject();
        json.WriteString("theme", group.Theme.Value);
        json.WriteString("title", group.Title);
        json.WriteStartArray("entries");
        foreach (var entry in group.Entries)
        {
            json.WriteStartObject();
            json.WriteString("path", entry.Path);
            json.WriteString("title", entry.Title);
            json.WriteString("link", entry.Link);
            json.WriteString("source", entry.Source?.Id.Value);
            json.WriteString("quote", entry.Quote);
            json.WriteString("why_no_quote", entry.WhyNoQuote);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LeftOut left)
    {
        json.WriteStartObject();
        json.WriteString("path", left.Path);
        json.WriteString("title", left.Title);
        json.WriteString("why", left.Why);
        json.WriteEndObject();
    }
}
