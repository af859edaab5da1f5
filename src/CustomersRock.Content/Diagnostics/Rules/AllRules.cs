using System.Collections.Immutable;

namespace CustomersRock.Content.Diagnostics.Rules;

/// <summary>Every rule there is, by code: for documentation and for the test that provokes each once.</summary>
public static class AllRules
{
    public static ImmutableArray<DiagnosticRule> List { get; } =
    [
        .. FileRules.All,
        .. FrontMatterRules.All,
        .. ValueRules.All,
        .. BodyRules.All,
        .. SettingsRules.All,
    ];
}
