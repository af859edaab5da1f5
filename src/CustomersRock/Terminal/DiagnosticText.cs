using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Terminal;

/// <summary>Diagnostics for people: place, code, what, how to mend it, and below it the mended line.</summary>
internal static class DiagnosticText
{
    /// <summary>A way to write a line, so that the same text goes to either stream.</summary>
    public delegate void Line(params ReadOnlySpan<Phrase> phrases);

    public static void Write(ImmutableArray<Diagnostic> diagnostics, bool why, Line line)
    {
        foreach (var diagnostic in diagnostics.InFileOrder())
            Write(diagnostic, why, line);
    }

    public static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "hint",
    };

    private static void Write(Diagnostic diagnostic, bool why, Line line)
    {
        var rule = diagnostic.Rule;
        var mend = diagnostic.Mend.Length == 0 ? "" : "; " + diagnostic.Mend;
        var severity = rule.ForEditor ? $"{NameOf(rule.Severity)} for the editor" : NameOf(rule.Severity);
        line(diagnostic.At.ToString(), ": ", new Phrase(ToneOf(rule.Severity), $"{severity} {rule.Code}"), ": ", diagnostic.What, mend);
        foreach (var mended in diagnostic.MendedLine?.Split('\n') ?? [])
            line(Phrase.Faint(diagnostic.IsCertain ? "    write: " : "    perhaps: "), Phrase.Mend(mended));

        if (why && rule.Why.Length > 0)
        {
            line(Phrase.Faint("    why: " + rule.Why));
            line(Phrase.Faint("    more: " + RulePage.AddressOf(rule)));
        }
    }

    private static Tone ToneOf(Severity severity) => severity switch
    {
        Severity.Error => Tone.Error,
        Severity.Warning => Tone.Warning,
        _ => Tone.Hint,
    };
}
