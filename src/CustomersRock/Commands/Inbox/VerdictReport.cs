using System.Text.Json;
using CustomersRock.Content.Texts;
using CustomersRock.Curation.Decisions;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Inbox;

/// <summary>Says what became of each verdict of a call, for people as it comes, for programs at the end. The shape is stable, members are only ever added:
/// <c>{"verdicts": [DECISION], "refused": [{"id", "what", "faults": [{"field", "what", "mend"}], "instead": DECISION}], "commit": [PATH]}</c>.</summary>
internal sealed class VerdictReport(Call call, bool isJson)
{
    private readonly List<Decision> done = [];
    private readonly List<(string Id, string What, Outcome Outcome)> refused = [];

    /// <param name="id">As it was named.</param>
    /// <param name="outcome">What became of it.</param>
    public void Add(string id, Outcome outcome)
    {
        if (outcome.Done is { } decision)
            Tell(decision);
        else if (outcome.Instead is { } instead)
            Refuse(id, VerdictText.Beaten(instead), outcome);
        else if (outcome.IsPointless)
            Refuse(id, $"no verdict on {id} stands, so there is nothing to take back.", outcome);
        else
            Refuse(id, outcome);
    }

    /// <summary>What was named is not there.</summary>
    /// <param name="id">As it was named.</param>
    /// <param name="what">A sentence; null where it was told already.</param>
    public void Missing(string id, string? what = null)
    {
        if (what is not null)
            call.Screen.Problem(what);

        refused.Add((id, what ?? "it is not there", Outcome.Pointless));
    }

    /// <summary>Ends the report; the exit code.</summary>
    public int Finish()
    {
        string[] paths = [.. done.Select(d => d.Item).OfType<string>().Select(ItemPlace.Of).Distinct(StringComparer.Ordinal), .. done.Count > 0 ? [DecisionFile.Place] : Array.Empty<string>()];
        if (isJson)
            call.Screen.Raw(Json(paths));
        else if (paths.Length > 0)
            call.Screen.Say(Phrase.Faint($"Commit {string.Join(" and ", paths)}."));

        return refused.Count == 0 ? ExitCode.Fine : ExitCode.Problems;
    }

    private void Tell(Decision decision)
    {
        done.Add(decision);
        if (!isJson)
            call.Screen.Say(VerdictText.Done(decision));
    }

    private void Refuse(string id, string what, Outcome outcome)
    {
        call.Screen.Problem(what);
        refused.Add((id, what, outcome));
    }

    private void Refuse(string id, Outcome outcome)
    {
        foreach (var fault in outcome.Faults)
            call.Screen.Complain(VerdictText.Fault(fault));

        refused.Add((id, "it cannot be accepted as it is", outcome));
    }

    private string Json(string[] paths)
    {
        return JsonText.Of(JsonForm.Readable, json =>
        {
            json.WriteStartObject();
            DecisionJson.WriteAll(json, "verdicts", done);
            json.WriteStartArray("refused");
            foreach (var (id, what, outcome) in refused)
                Write(json, id, what, outcome);

            json.WriteEndArray();
            json.WriteStartArray("commit");
            foreach (var path in paths)
                json.WriteStringValue(path);

            json.WriteEndArray();
            json.WriteEndObject();
        }) + "\n";
    }

    private static void Write(Utf8JsonWriter json, string id, string what, Outcome outcome)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("what", what);
        json.WriteStartArray("faults");
        foreach (var fault in outcome.Faults)
        {
            json.WriteStartObject();
            json.WriteString("field", fault.Field.ToString().ToLowerInvariant());
            json.WriteString("what", fault.What);
            json.WriteString("mend", fault.Mend);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WritePropertyName("instead");
        if (outcome.Instead is { } instead)
            DecisionJson.Write(json, instead);
        else
            json.WriteNullValue();

        json.WriteEndObject();
    }
}
