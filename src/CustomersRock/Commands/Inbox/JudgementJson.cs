using System.Collections.Immutable;
using System.Text.Json;
using CustomersRock.Curation.Tagging;

namespace CustomersRock.Commands.Inbox;

/// <summary>What the machine thinks, for programs: <c>{"good_news", "why": [REASON], "themes": [{"theme", "confidence", "why": [REASON]}], "caution"}</c>
/// with REASON <c>{"words", "weight", "place": {"in": "title"|"text", "start", "length"}}</c>; place is null for what is true of the whole. Places count UTF-16 units.</summary>
internal static class JudgementJson
{
    public static void Write(Utf8JsonWriter json, Judgement judgement)
    {
        json.WriteStartObject();
        json.WriteNumber("good_news", Rounded(judgement.GoodNews));
        Write(json, judgement.Why);
        json.WriteStartArray("themes");
        foreach (var theme in judgement.Themes)
        {
            json.WriteStartObject();
            json.WriteString("theme", theme.Theme.Value);
            json.WriteNumber("confidence", Rounded(theme.Confidence));
            Write(json, theme.Why);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("caution", judgement.Caution);
        json.WriteEndObject();
    }

    /// <summary>The last digits differ from machine to machine.</summary>
    public static double Rounded(double value) => Math.Round(value, 4);

    private static void Write(Utf8JsonWriter json, ImmutableArray<Reason> why)
    {
        json.WriteStartArray("why");
        foreach (var reason in why)
        {
            json.WriteStartObject();
            json.WriteString("words", reason.Words);
            json.WriteNumber("weight", Rounded(reason.Weight));
            Write(json, reason.Place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, EvidencePlace? place)
    {
        if (place is not { } known)
        {
            json.WriteNull("place");
            return;
        }

        json.WriteStartObject("place");
        json.WriteString("in", known.InTitle ? "title" : "text");
        json.WriteNumber("start", known.Start);
        json.WriteNumber("length", known.Length);
        json.WriteEndObject();
    }
}
