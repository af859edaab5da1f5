using System.Text.Encodings.Web;
using System.Text.Json;
using CustomersRock.Content.Model;
using CustomersRock.Content.Texts;

namespace CustomersRock.Curation.Joining;

/// <summary>One line of the file: <c>{"word":"join","one":"…","other":"…","by":"Ada","at":"2026-11-24T08:00:00Z"}</c>.</summary>
internal static class JointLine
{
    private const string Join = "join";
    private const string Split = "split";

    // A text file of ours, not a page: letters stay as they are.
    private static readonly JsonWriterOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Joint joint)
    {
        return JsonText.Of(Form, json =>
        {
            json.WriteStartObject();
            json.WriteString("word", joint.IsOneStory ? Join : Split);
            json.WriteString("one", joint.One.Value);
            json.WriteString("other", joint.Other.Value);
            json.WriteString("by", joint.By);
            json.WriteString("at", joint.At.UtcDateTime);
            json.WriteEndObject();
        });
    }

    /// <summary>Null where it is not such a line.</summary>
    public static Joint? Parse(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            return Text(root, "word") is Join or Split && Text(root, "one") is { } one && Text(root, "other") is { } other
                && root.TryGetProperty("at", out var at) && at.TryGetDateTimeOffset(out var time)
                ? Joint.Of(new TellingId(one), new TellingId(other), Text(root, "word") == Join, Text(root, "by") ?? "", time)
                : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Not JSON; or "at" is no text, or a text holds half a surrogate pair.
            return null;
        }
    }

    private static string? Text(JsonElement root, string name) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
