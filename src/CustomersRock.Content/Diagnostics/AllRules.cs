using System.Collections.Immutable;
using CustomersRock.Content.Checks;
using CustomersRock.Content.Checks.Review;
using CustomersRock.Content.Diagnostics.Rules;

namespace CustomersRock.Content.Diagnostics;

/// <summary>Every rule about content, by code: for documentation and for the test that provokes each once.</summary>
public static class AllRules
{
    public static ImmutableArray<DiagnosticRule> All { get; } = [.. Reading, .. ContentChecks.Rules, .. ContentReview.Rules];

    /// <summary>Null where no rule has this code.</summary>
    internal static DiagnosticRule? Find(string code) => All.FirstOrDefault(r => r.Code == code);

    /// <summary>Those that look at one file on its own.</summary>
    public static ImmutableArray<DiagnosticRule> Reading =>
        [.. FileRules.All, .. FrontMatterRules.All, .. ValueRules.All, .. HealthRules.All, .. BodyRules.All, .. SettingsRules.All];
}
