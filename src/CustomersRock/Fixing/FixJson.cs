using System.Text.Json;
using CustomersRock.Content.Mending;

namespace CustomersRock.Fixing;

/// <summary>What was mended, for programs: the members <c>mends</c> and <c>left</c> of an open object.</summary>
internal static class FixJson
{
    public static void Write(Utf8JsonWriter json, FixResult result)
    {
        json.WriteStartArray("mends");
        foreach (var repair in result.Repairs)
            Write(json, repair, result.IsDry);

        json.WriteEndArray();
        json.WriteStartArray("left");
        foreach (var left in result.Left)
        {
            json.WriteStartObject();
            json.WriteString("file", left.Path);
            json.WriteString("why", left.Why);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Repair repair, bool isDry)
    {
        json.WriteStartObject();
        json.WriteString("code", repair.Rule.Code);
        json.WriteString("file", repair.At.Path);
        json.WriteNumber("line", repair.At.Line);
        json.WriteNumber("column", repair.At.Column);
        json.WriteString("what", repair.What);
        json.WriteString("was", repair.Was);
        json.WriteString("is", repair.Is);
        json.WriteString("outcome", NameOf(repair.Outcome, isDry));
        json.WriteEndObject();
    }

    private static string NameOf(MendOutcome outcome, bool isDry) => outcome switch
    {
        MendOutcome.Done => isDry ? "possible" : "mended",
        MendOutcome.ChangedMeanwhile => "changed meanwhile",
        MendOutcome.ReadOnly => "read-only",
        MendOutcome.Elsewhere => "elsewhere",
        MendOutcome.Taken => "taken",
        _ => "failed",
    };
}
