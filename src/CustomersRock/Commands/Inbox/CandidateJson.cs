using System.Collections.Immutable;
using System.Text.Json;
using CustomersRock.Content.Model;
using CustomersRock.Content.Texts;
using CustomersRock.Curation.Decisions;
using CustomersRock.Curation.Ranking;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Inbox;

/// <summary>Candidates for programs. The shape is stable, members are only ever added: <c>{"candidates": [{"id", "lead": TELLING, "also": [{"why", "telling": TELLING}], "maybe_same": [{"id", "why"}],
/// "rank", "score", "why": [{"words", "factor"}], "judgement": JUDGEMENT, "earlier": [DECISION]}]}</c>
/// with TELLING <c>{"id", "source", "title", "url", "published", "first_seen", "author", "excerpt", "text", "language", "categories", "image", "image_alt"}</c>;
/// JUDGEMENT and DECISION as <see cref="JudgementJson"/> and <see cref="DecisionJson"/> say. Rank and score are null for what does not wait.</summary>
internal static class CandidateJson
{
    public static string Write(IEnumerable<Dossier> dossiers) => Write("candidates", json =>
    {
        foreach (var dossier in dossiers)
            Write(json, dossier);
    });

    /// <summary><c>{"decided": [DECISION]}</c>.</summary>
    public static string Write(IEnumerable<Decision> decisions) => Write("decided", json =>
    {
        foreach (var decision in decisions)
            DecisionJson.Write(json, decision);
    });

    private static string Write(string name, Action<Utf8JsonWriter> entries)
    {
        return JsonText.Of(JsonForm.Readable, json =>
        {
            json.WriteStartObject();
            json.WriteStartArray(name);
            entries(json);
            json.WriteEndArray();
            json.WriteEndObject();
        }) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Dossier dossier)
    {
        json.WriteStartObject();
        Write(json, dossier.Candidate);
        if (dossier.Ranked is { } ranked)
        {
            json.WriteNumber("rank", dossier.Place);
            json.WriteNumber("score", JudgementJson.Rounded(ranked.Score));
        }
        else
        {
            json.WriteNull("rank");
            json.WriteNull("score");
        }

        Write(json, dossier.Why);
        json.WritePropertyName("judgement");
        JudgementJson.Write(json, dossier.Judgement);
        DecisionJson.WriteAll(json, "earlier", dossier.Earlier);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ImmutableArray<RankReason> why)
    {
        json.WriteStartArray("why");
        foreach (var reason in why)
        {
            json.WriteStartObject();
            json.WriteString("words", reason.Words);
            json.WriteNumber("factor", JudgementJson.Rounded(reason.Factor));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Candidate candidate)
    {
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
