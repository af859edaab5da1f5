using System.Collections.Immutable;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Diagnostics.Rules;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Checks;

/// <summary>A theme that is written as a title ("Small business") is meant beyond doubt where the site has one of that id; who reads a single file cannot know that.</summary>
public static class MeantThemes
{
    public static ImmutableArray<Diagnostic> Confirm(ImmutableArray<Diagnostic> complaints, Catalog catalog) =>
        complaints.Any(IsOfTheme) ? [.. complaints.Select(c => IsOfTheme(c) && AreKnown(c.MendedLine!, catalog) ? c.BeyondDoubt() : c)] : complaints;

    private static bool IsOfTheme(Diagnostic complaint) => complaint.Rule == ValueRules.NotAThemeId && complaint.MendedLine is not null;

    /// <summary>All that the mended line names: <c>Themes: [kindness, small-business]</c>, or one behind a dash.</summary>
    private static bool AreKnown(string line, Catalog catalog)
    {
        var names = line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim().TrimStart('-').Trim().TrimStart('[').TrimEnd(']');
        return names.Split(',').All(n => catalog.ThemeById.ContainsKey(new ThemeId(n.Trim().Trim('"', '\'').ToLowerInvariant())));
    }
}
