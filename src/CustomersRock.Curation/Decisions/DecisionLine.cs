using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using CustomersRock.Content.Model;
using CustomersRock.Content.Texts;

namespace CustomersRock.Curation.Decisions;

/// <summary>One line of the log: <c>{"verdict":"accepted","at":"2026-11-24T08:00:00Z","by":"Ada","id":"k3v9x2ma","title":"…","url":"…",…}</c>. Members without a value are left out.</summary>
internal static class DecisionLine
{
    // A text file of ours, not a page: letters stay as they are.
    private static readonly JsonWriterOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Decision decision)
    {
        return JsonText.Of(Form, json =>
        {
            json.WriteStartObject();
            json.WriteString("verdict", Word(decision.Verdict));
            json.WriteString("at", decision.At.UtcDateTime);
            json.WriteString("by", decision.By);
            Put(json, "id", decision.Candidate?.Value);
            json.WriteString("title", decision.Title);
            Put(json, "url", decision.Url);
            Put(json, "source", decision.Source?.Value);
            Put(json, "pages", decision.Pages.Select(p => p.Value));
            Put(json, "tellings", decision.Tellings.Select(t => t.Value));
            Put(json, "print", decision.Print);
            Put(json, "excerpt", decision.Excerpt);
            Put(json, "language", decision.Language);
            Put(json, "themes", decision.Themes.Select(t => t.Value));
            Put(json, "item", decision.Item);
            Put(json, "note", decision.Note);
            Put(json, "reason", decision.Reason);
            if (decision.Until is { } until)
                json.WriteString("until", until.UtcDateTime);

            json.WriteEndObject();
        });
    }

    /// <summary>Null where it is not such a line.</summary>
    public static Decision? Parse(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            return root.ValueKind == JsonValueKind.Object && VerdictOf(Text(root, "verdict")) is { } verdict && Time(root, "at") is { } at ? Read(root, verdict, at) : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Not JSON; or a text holds half a surrogate pair.
            return null;
        }
    }

    public static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Proposed => "proposed",
        Verdict.Accepted => "accepted",
        Verdict.Rejected => "rejected",
        Verdict.Snoozed => "snoozed",
        Verdict.Undone => "undone",
        Verdict.Withdrawn => "withdrawn",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    private static Decision Read(JsonElement root, Verdict verdict, DateTimeOffset at) => new()
    {
        Verdict = verdict,
        At = at,
        By = Text(root, "by") ?? "",
        Candidate = Text(root, "id") is { } id ? new CandidateId(id) : null,
        Title = Text(root, "title") ?? "",
        Url = Text(root, "url"),
        Source = Text(root, "source") is { } source ? new SourceId(source) : null,
        Pages = [.. Texts(root, "pages").Select(p => new CanonicalUrl(p))],
        Tellings = [.. Texts(root, "tellings").Select(t => new TellingId(t))],
        Print = Text(root, "print"),
        Excerpt = Text(root, "excerpt"),
        Language = Text(root, "language"),
        Themes = [.. Texts(root, "themes").Select(t => new ThemeId(t))],
        Item = Text(root, "item"),
        Note = Text(root, "note"),
        Reason = Text(root, "reason"),
        Until = Time(root, "until"),
    };

    private static Verdict? VerdictOf(string? word)
    {
        foreach (var verdict in Enum.GetValues<Verdict>())
        {
            if (Word(verdict) == word)
                return verdict;
        }

        return null;
    }

    private static void Put(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    private static void Put(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        string[] texts = [.. values];
        if (texts.Length == 0)
            return;

        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);

        json.WriteEndArray();
    }

    private static string? Text(JsonElement root, string name) => root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static DateTimeOffset? Time(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.TryGetDateTimeOffset(out var time) ? time : null;

    private static ImmutableArray<string> Texts(JsonElement root, string name) => root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
        ? [.. value.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.String).Select(e => e.GetString()!)]
        : [];
}
