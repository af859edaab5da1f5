using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Terminal;

internal readonly record struct DiagnosticCounts(int Errors, int Warnings, int Hints)
{
    public static DiagnosticCounts Of(ImmutableArray<Diagnostic> diagnostics)
    {
        var counts = new DiagnosticCounts();
        foreach (var diagnostic in diagnostics)
        {
            counts = diagnostic.Rule.Severity switch
            {
                Severity.Error => counts with { Errors = counts.Errors + 1 },
                Severity.Warning => counts with { Warnings = counts.Warnings + 1 },
                _ => counts with { Hints = counts.Hints + 1 },
            };
        }

        return counts;
    }

    public bool Any => Errors + Warnings + Hints > 0;

    /// <summary><c>2 errors, 1 hint</c>; empty where there is nothing to tell.</summary>
    public override string ToString()
    {
        var parts = new List<string>(3);
        if (Errors > 0)
            parts.Add(Numbers.Count(Errors, "error"));
        if (Warnings > 0)
            parts.Add(Numbers.Count(Warnings, "warning"));
        if (Hints > 0)
            parts.Add(Numbers.Count(Hints, "hint"));

        return string.Join(", ", parts);
    }
}
