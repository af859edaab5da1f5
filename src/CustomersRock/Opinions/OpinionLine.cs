using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Content.Texts;
using CustomersRock.Curation.Opinions;
using CustomersRock.Terminal;

namespace CustomersRock.Opinions;

/// <summary>One line of the file: <c>{"question":"32 hexadecimal digits","asked":"2026-11-24T08:00:00Z","opinion":{"good_news":0.8,"themes":["kindness"],"why":"…"}}</c>; the opinion is null where none came.</summary>
internal static class OpinionLine
{
    public static string Write(KeptOpinion kept)
    {
        return JsonText.Of(JsonForm.OnOneLine, json =>
        {
            json.WriteStartObject();
            json.WriteString("question", kept.Question.ToString());
            json.WriteString("asked", kept.Asked.UtcDateTime);
            if (kept.Opinion is { } opinion)
                Write(json, opinion);
            else
                json.WriteNull("opinion");

            json.WriteEndObject();
        });
    }

    /// <summary>Null where it is not such a line. The opinion is read as strictly as on the day it came.</summary>
    public static KeptOpinion? Parse(string line, ImmutableArray<ThemeId> themes)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (Print(root.GetProperty("question").GetString()) is not { } question)
                return null;

            var opinion = root.GetProperty("opinion");
            var read = opinion.ValueKind == JsonValueKind.Null ? null : OpinionReader.Read(opinion.GetRawText(), themes);
            return read is null && opinion.ValueKind != JsonValueKind.Null ? null : new KeptOpinion(question, root.GetProperty("asked").GetDateTimeOffset(), read);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    private static void Write(Utf8JsonWriter json, Opinion opinion)
    {
        json.WriteStartObject("opinion");
        json.WriteNumber("good_news", opinion.GoodNews);
        json.WriteStartArray("themes");
        foreach (var theme in opinion.Themes)
            json.WriteStringValue(theme.Value);

        json.WriteEndArray();
        json.WriteString("why", opinion.Why ?? "");
        json.WriteEndObject();
    }

    private static Fingerprint? Print(string? digits) =>
        digits?.Length == 32 && ulong.TryParse(digits.AsSpan(0, 16), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var high) && ulong.TryParse(digits.AsSpan(16), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var low)
            ? new Fingerprint(high, low)
            : null;
}
