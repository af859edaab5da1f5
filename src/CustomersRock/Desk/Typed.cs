using System.Collections.Immutable;
using CustomersRock.Content.Model;
using CustomersRock.Curation.Decisions;
using CustomersRock.Curation.Tagging;

namespace CustomersRock.Desk;

/// <summary>What stands in the form of an item: as suggested, or as an editor left it.</summary>
/// <param name="Note">The sentence.</param>
/// <param name="Themes">The most central first.</param>
/// <param name="Title">As it will be shown.</param>
/// <param name="Excerpt">As it will be quoted.</param>
/// <param name="Companies">With semicolons between them: a name may hold a comma.</param>
internal sealed record Typed(string Note, ImmutableArray<ThemeId> Themes, string Title, string Excerpt, string Companies)
{
    // The form must fit into what the desk takes, whatever a stranger sends.
    private const int LongestTitle = 300;
    private const int LongestExcerpt = 4000;

    /// <param name="candidate">What is looked at.</param>
    /// <param name="judgement">Its suggested themes are set.</param>
    /// <param name="before">A verdict that was taken back: its words are not lost.</param>
    public static Typed Fresh(Candidate candidate, Judgement judgement, Decision? before) => new(
        before?.Note ?? "",
        before is { Note: not null, Themes.IsEmpty: false } ? before.Themes : [.. judgement.Themes.Take(3).Select(t => t.Theme)],
        DeskText.Cut(candidate.Lead.Title ?? "", LongestTitle),
        DeskText.Cut(candidate.Lead.Excerpt ?? "", LongestExcerpt),
        "");

    public static Typed From(DeskForm form)
    {
        // Boxes are sent in the order of the page; the script adds the order in which they were ticked.
        var order = form.Text("order").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var themes = form.All("theme").Distinct(StringComparer.Ordinal).OrderBy(t => Array.IndexOf(order, t) is >= 0 and var place ? place : int.MaxValue);
        return new Typed(form.Text("note"), [.. themes.Select(t => new ThemeId(t))], form.Text("title"), form.Text("excerpt"), form.Text("companies"));
    }

    public Acceptance ToAcceptance(Candidate candidate, string by) => new()
    {
        Candidate = candidate,
        Themes = Themes,
        Note = Note,
        Title = IsAsItCame(Title, candidate.Lead.Title) ? null : Title,
        Excerpt = IsAsItCame(Excerpt, candidate.Lead.Excerpt) ? null : Excerpt,
        Companies = [.. Companies.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
        By = by,
    };

    // A browser sends all line ends of a field in one form.
    private static bool IsAsItCame(string typed, string? came) => typed.Trim() == (came ?? "").ReplaceLineEndings("\n").Trim();
}
