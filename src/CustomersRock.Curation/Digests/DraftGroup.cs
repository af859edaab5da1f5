using System.Collections.Immutable;
using CustomersRock.Content.Model;
using CustomersRock.Content.Texts;

namespace CustomersRock.Curation.Digests;

/// <summary>What stands below one heading.</summary>
/// <param name="Theme">Whose heading it is.</param>
/// <param name="Title">Of the theme.</param>
/// <param name="Entries">Stories first, then items.</param>
public sealed record DraftGroup(ThemeId Theme, string Title, ImmutableArray<DraftEntry> Entries)
{
    /// <summary>The largest group first; of equal ones, as the editors have ordered the themes.</summary>
    internal static ImmutableArray<DraftGroup> Of(IEnumerable<DraftEntry> entries, ImmutableArray<Theme> themes)
    {
        var known = themes.DistinctBy(t => t.Id).ToDictionary(t => t.Id);
        return
        [
            .. entries.GroupBy(e => e.Theme)
                .Select(g => new DraftGroup(g.Key, known.GetValueOrDefault(g.Key)?.Title ?? g.Key.Value, [.. g]))
                .OrderByDescending(g => g.Entries.Length)
                .ThenBy(g => known.GetValueOrDefault(g.Theme)?.Order ?? int.MaxValue)
                .ThenBy(g => g.Theme.Value, StringComparer.Ordinal),
        ];
    }

    internal string Text()
    {
        var gap = Entries.Length == 1 ? "What stays in mind of this one." : "What these have in common.";
        return $"## {MarkdownValue.Of(Title)}\n\n**{Digest.Gap}.** {gap}\n\n{EntriesText()}";
    }

    internal string EntriesText() => string.Join("\n\n", Entries.Select(e => e.Text));
}
