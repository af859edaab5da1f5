using System.Collections.Immutable;
using System.Text;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Content.Texts;

namespace CustomersRock.Curation.Digests;

/// <summary>Puts what is new into a round-up that an editor has worked on. Not a byte of theirs changes; what is new stands at the end of its theme's section.</summary>
public static class DigestAddition
{
    /// <summary>What of the draft is not in the round-up yet: neither listed nor linked.</summary>
    public static ImmutableArray<DraftGroup> New(DigestDraft draft, Digest present)
    {
        var listed = present.Items.Select(i => i.Target).ToHashSet(StringComparer.Ordinal);
        var linked = present.Outline.Links.Select(l => PageAddress.Comparable(l.Target)).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. draft.Groups.Select(g => g with { Entries = g.Entries.RemoveAll(e => listed.Contains(e.Path) || linked.Contains(PageAddress.Comparable(e.Link))) })
                .Where(g => !g.Entries.IsEmpty),
        ];
    }

    /// <summary>The file with them; null where it is written in a way that nothing can be added to safely.</summary>
    /// <param name="week">Whose file it is.</param>
    /// <param name="text">The file as it is.</param>
    /// <param name="present">What <paramref name="text"/> was read as.</param>
    /// <param name="groups">What <see cref="New"/> said.</param>
    public static string? Add(IsoWeek week, string text, Digest present, ImmutableArray<DraftGroup> groups)
    {
        var insertions = new Insertions(text);
        foreach (var group in groups)
            AddBelowHeading(insertions, present, group);

        var paths = groups.SelectMany(g => g.Entries).Select(e => e.Path).ToList();
        if (!ItemsAddition.Add(insertions, present, paths))
            return null;

        var result = insertions.Apply();
        return Holds(DigestFile.Read(week, Encoding.UTF8.GetBytes(result)).Digest, present, groups) ? result : null;
    }

    private static void AddBelowHeading(Insertions insertions, Digest present, DraftGroup group)
    {
        var headings = present.Outline.Headings;
        var index = 0;
        while (index < headings.Length && !IsOf(group, headings[index]))
            index++;

        if (index == headings.Length)
        {
            insertions.AtEnd(group.Text());
            return;
        }

        var next = index + 1;
        while (next < headings.Length && headings[next].Level > headings[index].Level)
            next++;

        if (next == headings.Length)
            insertions.AtEnd(group.EntriesText());
        else
            insertions.BeforeLine(headings[next].At.Line, group.EntriesText());
    }

    // A heading within a list or a quote has something before it.
    private static bool IsOf(DraftGroup group, DigestHeading heading) =>
        heading.At.Column == 1 && (SameWords(heading.Title, group.Title) || SameWords(heading.Title, group.Theme.Value));

    private static bool SameWords(string one, string other) =>
        string.Equals(VisibleText.Line(one, one.Length + 1), VisibleText.Line(other, other.Length + 1), StringComparison.OrdinalIgnoreCase);

    /// <summary>What was written reads as it was meant: an open code block, say, would swallow it.</summary>
    private static bool Holds(Digest? result, Digest before, ImmutableArray<DraftGroup> groups)
    {
        if (result is null)
            return false;

        var entries = groups.SelectMany(g => g.Entries).ToList();
        var links = result.Outline.Links.Select(l => PageAddress.Comparable(l.Target)).ToHashSet(StringComparer.Ordinal);
        return result.Items.Select(i => i.Target).SequenceEqual(before.Items.Select(i => i.Target).Concat(entries.Select(e => e.Path)))
            && entries.All(e => links.Contains(PageAddress.Comparable(e.Link)))
            && result.Outline.Quotes.Length == before.Outline.Quotes.Length + entries.Count(e => e.Quote is not null);
    }
}
