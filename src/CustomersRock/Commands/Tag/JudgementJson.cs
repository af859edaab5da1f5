using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using CustomersRock.Content.Texts;
using CustomersRock.Curation.Tagging;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Tag;

/// <summary>A judgement for programs, on one line. The shape is stable, members are only ever added: <c>{"id", "good_news", "themes": [ID], "why": [{"for", "words", "noticed", "weight", "in", "start", "length"}], "confidence": {ID: 0..1}, "caution"}</c>.</summary>
internal static class JudgementJson
{
    public static string Write(string id, Judgement judgement)
    {
        return JsonText.Of(JsonForm.OnOneLine, json =>
        {
            json.WriteStartObject();
            json.WritePropertyName("id");
            WriteId(json, id);
            json.WriteNumber("good_news", Math.Round(judgement.GoodNews, 4));
            json.WriteStartArray("themes");
            foreach (var theme in judgement.Themes)
                json.WriteStringValue(theme.Theme.Value);

            json.WriteEndArray();
            json.WriteStartArray("why");
            Write(json, "good_news", judgement.Why);
            foreach (var theme in judgement.Themes)
                Write(json, theme.Theme.Value, theme.Why);

            json.WriteEndArray();
            json.WriteStartObject("confidence");
            foreach (var theme in judgement.Themes)
                json.WriteNumber(theme.Theme.Value, Math.Round(theme.Confidence, 4));

            json.WriteEndObject();
            if (judgement.Caution is { } caution)
                json.WriteString("caution", caution);

            json.WriteEndObject();
        }) + "\n";
    }

    private static void WriteId(Utf8JsonWriter json, string id)
    {
        using var given = JsonDocument.Parse(id);
        try
        {
            given.RootElement.WriteTo(json);
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, spelt out: handed back as it came.
            json.WriteRawValue(id, skipInputValidation: true);
        }
    }

    private static void Write(Utf8JsonWriter json, string about, ImmutableArray<Reason> reasons)
    {
        foreach (var reason in reasons)
        {
            json.WriteStartObject();
            json.WriteString("for", about);
            json.WriteString("words", SafeLetters(reason.Words));
            if (reason.Noticed is { } noticed)
                json.WriteString("noticed", noticed);

            json.WriteNumber("weight", Math.Round(reason.Weight, 3));
            if (reason.Place is { } place)
            {
                json.WriteString("in", place.InTitle ? "title" : "excerpt");
                json.WriteNumber("start", place.Start);
                json.WriteNumber("length", place.Length);
            }

            json.WriteEndObject();
        }
    }

    // The writer refuses half of a surrogate pair.
    private static string SafeLetters(string words) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(words));
}
