using System.Collections.Frozen;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Site.Cards;
using CustomersRock.Site.Pictures;
using CustomersRock.Site.Rendering;

namespace CustomersRock.Site;

/// <summary>Every rule that a build may complain of.</summary>
public static class SiteRules
{
    private static readonly FrozenDictionary<string, DiagnosticRule> ByCode = All().ToFrozenDictionary(r => r.Code, StringComparer.Ordinal);

    public static IEnumerable<DiagnosticRule> All() => [.. AllRules.All, .. PictureRules.All, .. ThemeRules.All, .. CardRules.All];

    /// <summary>Null where no rule has this code.</summary>
    public static DiagnosticRule? Find(string code) => ByCode.GetValueOrDefault(code);
}
