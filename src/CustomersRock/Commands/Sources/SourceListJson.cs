using System.Globalization;
using System.Text.Json;
using CustomersRock.Content.Model;
using CustomersRock.Content.Texts;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Sources;

/// <summary>The list of sources for programs. The shape is stable, members are only ever added:
/// <c>{"sources": [{"id", "title", "site", "feed", "enabled", "kind", "language", "state", "since", "why", "newest", "lastGood", "nextTry", "movedTo"}]}</c>;
/// times are RFC 3339 in UTC, what is not known is null.</summary>
internal static class SourceListJson
{
    public static string Write(SourcesAtHand sources)
    {
        return JsonText.Of(JsonForm.Readable, json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("sources");
            foreach (var source in sources.All)
                Write(json, source, sources.Health.GetValueOrDefault(source.Id));

            json.WriteEndArray();
            json.WriteEndObject();
        }) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Source source, SourceHealth? health)
    {
        json.WriteStartObject();
        json.WriteString("id", source.Id.Value);
        json.WriteString("title", source.Title);
        json.WriteString("site", source.Site);
        json.WriteString("feed", source.Feed);
        json.WriteBoolean("enabled", source.Enabled);
        json.WriteString("kind", source.Kind);
        json.WriteString("language", source.Language);
        json.WriteString("state", SourceTable.StateOf(source, health));
        json.WriteString("since", Time(health?.Since));
        json.WriteString("why", health is { Why.Length: > 0 } ? health.Why : null);
        json.WriteString("newest", Time(health?.Newest));
        json.WriteString("lastGood", Time(health?.LastGood));
        json.WriteString("nextTry", Time(health?.NextTry));
        json.WriteString("movedTo", health?.MovedTo);
        json.WriteEndObject();
    }

    private static string? Time(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
