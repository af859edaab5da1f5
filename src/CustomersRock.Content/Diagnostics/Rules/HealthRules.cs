using System.Collections.Immutable;

namespace CustomersRock.Content.Diagnostics.Rules;

/// <summary>What is asked of <c>input/sources/_health.yml</c>. A program writes it and nothing but a page of the site depends on it, so no fault in it stops a build.</summary>
internal static class HealthRules
{
    public static readonly DiagnosticRule Broken = new("CR0230", Severity.Warning, "The health file is as the gatherer wrote it",
        "What cannot be read of it is not shown on the page of sources.");

    public static ImmutableArray<DiagnosticRule> All { get; } = [Broken];

    /// <summary>Whatever is an error in other files is a warning here.</summary>
    public static ImmutableArray<Diagnostic> Softened(ImmutableArray<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(d => d.Rule.Severity == Severity.Error ? Broken.At(d.At, d.What, d.Mend, d.MendedLine) : d)];
}
