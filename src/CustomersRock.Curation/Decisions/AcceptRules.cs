using System.Collections.Immutable;
using System.Globalization;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Content.Texts;

namespace CustomersRock.Curation.Decisions;

/// <summary>What <c>check</c> would say of the file, said before there is one.</summary>
public static class AcceptRules
{
    /// <summary>Longest sentence of an editor, in characters: beyond, it is an article.</summary>
    public const int LongestNote = 1000;

    // Fewer words than these in common are chance.
    private const int CopiedWords = 6;

    /// <summary>All that is to be mended; empty where it can be accepted.</summary>
    /// <param name="acceptance">What the editor wants.</param>
    /// <param name="source">Of the best telling; null where it is not known any more.</param>
    /// <param name="themes">That the site has.</param>
    public static ImmutableArray<AcceptFault> Faults(Acceptance acceptance, Source? source, IReadOnlyCollection<ThemeId> themes) =>
        [.. Note(acceptance), .. Themes(acceptance, themes), .. Words(acceptance, source), .. Item(acceptance, source)];

    private static IEnumerable<AcceptFault> Note(Acceptance acceptance)
    {
        var note = acceptance.Note.Trim();
        if (note.Length == 0)
            yield return new(AcceptField.Note, "the editor's sentence is missing", "say in a sentence of your own why this is here");
        else if (note.Length > LongestNote)
            yield return new(AcceptField.Note, string.Create(CultureInfo.InvariantCulture, $"the sentence has {note.Length} characters, more than {LongestNote}"), "say it in a sentence or two");
        else if (WordCount.Of(note) >= CopiedWords && Plain(acceptance.Candidate.Lead.Text).Contains(Plain(note), StringComparison.OrdinalIgnoreCase))
            yield return new(AcceptField.Note, "these are the source's words", "say in a sentence of your own why this is here");
    }

    private static IEnumerable<AcceptFault> Themes(Acceptance acceptance, IReadOnlyCollection<ThemeId> known)
    {
        if (acceptance.Themes.Length is 0 or > 3 || acceptance.Themes.Distinct().Count() != acceptance.Themes.Length)
            yield return new(AcceptField.Themes, "an item has one to three themes", "choose the most central ones");

        foreach (var theme in acceptance.Themes.Where(t => !known.Contains(t)))
            yield return new(AcceptField.Themes, $"there is no theme \"{theme}\"", Suggest.Mend(theme.Value, known.Select(k => k.Value), $"use one of: {string.Join(", ", known)}"));
    }

    private static IEnumerable<AcceptFault> Words(Acceptance acceptance, Source? source)
    {
        if (acceptance.ShownTitle.Length == 0)
            yield return new(AcceptField.Title, "it has no title", "give it one");

        if (acceptance.ShownExcerpt is not { } excerpt || source is null)
            yield break;

        var (words, most) = (WordCount.Of(excerpt), source.QuotableWords);
        if (most == 0)
            yield return new(AcceptField.Excerpt, $"nothing may be quoted from {source.Title}", "leave the excerpt empty");
        else if (words > most)
            yield return new(AcceptField.Excerpt, string.Create(CultureInfo.InvariantCulture, $"the excerpt has {words} words, and {most} may be quoted from {source.Title}"), "shorten it");
        else if (!(acceptance.Candidate.Lead.Excerpt ?? "").Contains(excerpt, StringComparison.Ordinal))
            yield return new(AcceptField.Excerpt, "the excerpt is not what the source says, letter for letter", "take a part of it as it stands");
    }

    private static IEnumerable<AcceptFault> Item(Acceptance acceptance, Source? source)
    {
        if (source is null)
            yield return new(AcceptField.Item, $"there is no source \"{acceptance.Candidate.Lead.Source}\" any more", $"bring back {SourceFile.PlaceOf(acceptance.Candidate.Lead.Source)}, or reject the item");

        if (PageAddress.Canonical(acceptance.Candidate.Lead.Url) is not { } page || PageAddress.IsFrontPage(page))
            yield return new(AcceptField.Item, "its source gives no address for it, so readers could not follow it", "reject it, or write the file by hand");
    }

    private static string Plain(string text) => string.Join(' ', text.Split(default(char[]?), StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
}
