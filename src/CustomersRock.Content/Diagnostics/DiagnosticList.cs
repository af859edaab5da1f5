using System.Collections.Immutable;

namespace CustomersRock.Content.Diagnostics;

public static class DiagnosticList
{
    public static bool HasErrors(this ImmutableArray<Diagnostic> diagnostics) => diagnostics.Any(d => d.Rule.Severity == Severity.Error);

    /// <summary>In file order, then by place and code: the same list in the same order on every machine.</summary>
    public static ImmutableArray<Diagnostic> InFileOrder(this IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .Distinct()
            .OrderBy(d => d.At)
            .ThenBy(d => d.Rule.Code, StringComparer.Ordinal)
            .ThenBy(d => d.What, StringComparer.Ordinal),
    ];
}
