namespace CustomersRock.Content.Diagnostics;

/// <summary>Where it is told at length what a rule asks for, with examples: <c>docs/rules.md</c>.</summary>
public static class RulePage
{
    /// <summary>Of all; each code in lower case is an anchor.</summary>
    public const string All = "https://github.com/customers-rock/customers-rock/blob/main/docs/rules.md";

    public static string AddressOf(DiagnosticRule rule) => $"{All}#{rule.Code.ToLowerInvariant()}";
}
