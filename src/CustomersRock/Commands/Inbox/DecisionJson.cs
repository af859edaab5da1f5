using System.Text.Json;
using CustomersRock.Content.Texts;
using CustomersRock.Curation.Decisions;

namespace CustomersRock.Commands.Inbox;

/// <summary>A verdict for programs: <c>{"verdict", "at", "by", "id", "title", "url", "source", "themes", "file", "note", "reason", "until"}</c>; what is not known is null.</summary>
internal static class DecisionJson
{
    public static void Write(Utf8JsonWriter json, Decision decision)
    {
        json.WriteStartObject();
        json.WriteString("verdict", VerdictText.NameOf(decision.Verdict));
        json.WriteString("at", UtcText.Second(decision.At));
        json.WriteString("by", decision.By);
        json.WriteString("id", decision.Candidate?.Value);
        json.WriteString("title", decision.Title);
        json.WriteString("url", decision.Url);
        json.WriteString("source", decision.Source?.Value);
        json.WriteStartArray("themes");
        foreach (var theme in decision.Themes)
            json.WriteStringValue(theme.Value);

        json.WriteEndArray();
        json.WriteString("file", decision.Item is { } item ? ItemPlace.Of(item) : null);
        json.WriteString("note", decision.Note);
        json.WriteString("reason", decision.Reason);
        json.WriteString("until", decision.Until is { } until ? UtcText.Second(until) : null);
        json.WriteEndObject();
    }

    public static void WriteAll(Utf8JsonWriter json, string name, IEnumerable<Decision> decisions)
    {
        json.WriteStartArray(name);
        foreach (var decision in decisions)
            Write(json, decision);

        json.WriteEndArray();
    }
}
