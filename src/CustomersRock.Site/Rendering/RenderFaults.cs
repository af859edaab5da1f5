using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Site.Rendering;

/// <summary>One mistake in the theme, one complaint: a partial stands in every layout, and each page that shows it would complain.</summary>
internal static class RenderFaults
{
    /// <param name="rendered">What went wrong while pages were filled.</param>
    /// <param name="before">What was known before; a template that cannot be read is told there, with its own line.</param>
    public static ImmutableArray<Diagnostic> Told(ImmutableArray<Diagnostic> rendered, ImmutableArray<Diagnostic> before) =>
        before.Any(fault => fault.Rule == ThemeRules.Syntax) ? [] : [.. rendered.InFileOrder().GroupBy(fault => (fault.Rule, fault.What)).Select(Once)];

    private static Diagnostic Once(IEnumerable<Diagnostic> same)
    {
        var first = same.First();
        var others = same.Select(fault => fault.At.Path).Distinct(StringComparer.Ordinal).Count() - 1;
        return others == 0 ? first : first with { What = $"{first.What} (the same in {others} other {(others == 1 ? "template" : "templates")})" };
    }
}
