using System.Collections.Immutable;
using System.Text.Json;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Texts;
using CustomersRock.Fixing;

namespace CustomersRock.Terminal;

/// <summary>Diagnostics for programs. The shape is stable, members are only ever added:
/// <c>{"stories", "errors", "warnings", "hints", "diagnostics": [{"code", "severity", "file", "line", "column", "what", "mend", "mendedLine", "certain", "why", "page", "forEditor"}]}</c>;
/// line and column are 0 for a file as a whole, <c>mendedLine</c> may be null; <c>certain</c>: <c>check --fix</c> writes it. After <c>--fix</c> also
/// <c>"mends": [{"code", "file", "line", "column", "what", "was", "is", "outcome"}]</c> and <c>"left": [{"file", "why"}]</c>.</summary>
internal static class DiagnosticJson
{
    public static string Write(ImmutableArray<Diagnostic> diagnostics, int stories, FixResult? fix = null)
    {
        return JsonText.Of(JsonForm.Readable, json =>
        {
            var counts = DiagnosticCounts.Of(diagnostics);
            json.WriteStartObject();
            json.WriteNumber("stories", stories);
            json.WriteNumber("errors", counts.Errors);
            json.WriteNumber("warnings", counts.Warnings);
            json.WriteNumber("hints", counts.Hints);
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in diagnostics.InFileOrder())
                Write(json, diagnostic);

            json.WriteEndArray();
            if (fix is not null)
                FixJson.Write(json, fix);

            json.WriteEndObject();
        }) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Rule.Code);
        json.WriteString("severity", DiagnosticText.NameOf(diagnostic.Rule.Severity));
        json.WriteString("file", diagnostic.At.Path);
        json.WriteNumber("line", diagnostic.At.Line);
        json.WriteNumber("column", diagnostic.At.Column);
        json.WriteString("what", diagnostic.What);
        json.WriteString("mend", diagnostic.Mend);
        json.WriteString("mendedLine", diagnostic.MendedLine);
        json.WriteBoolean("certain", diagnostic.IsCertain);
        json.WriteString("why", diagnostic.Rule.Why);
        json.WriteString("page", RulePage.AddressOf(diagnostic.Rule));
        json.WriteBoolean("forEditor", diagnostic.Rule.ForEditor);
        json.WriteEndObject();
    }
}
