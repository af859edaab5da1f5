using System.Text;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Model;
using CustomersRock.Content.Texts;

namespace CustomersRock.Curation.Decisions;

/// <summary>The file of an accepted item.</summary>
public static class ItemFileText
{
    /// <param name="acceptance">What the editor wants.</param>
    /// <param name="at">When; whole seconds.</param>
    /// <param name="comments">For an editor alone; each becomes a comment of one line above the keys.</param>
    public static string Of(Acceptance acceptance, DateTimeOffset at, params IEnumerable<string> comments)
    {
        var lead = acceptance.Candidate.Lead;
        var text = new StringBuilder("---\n").AppendJoin("", comments.Select(c => YamlComment.Of(c) + "\n"));
        void Line(string key, string? value) => text.Append(value is null ? "" : $"{key}: {value}\n");
        Line("Title", YamlValue.Of(acceptance.ShownTitle));
        Line("Url", YamlValue.Of(PageAddress.Shown(lead.Url) ?? ""));
        Line("Source", YamlValue.Of(lead.Source.Value));
        Line("Published", UtcText.Second(lead.Published));
        Line("Gathered", UtcText.Second(at));
        Line("Themes", YamlValue.List(acceptance.Themes.Select(t => t.Value)));
        Line("Author", Quoted(lead.Author));
        Line("Excerpt", Quoted(acceptance.ShownExcerpt));
        AppendAlso(text, acceptance.Candidate);
        Line("Companies", acceptance.Companies.IsEmpty ? null : YamlValue.List(acceptance.Companies));
        var note = acceptance.Note.Trim().ReplaceLineEndings("\n");
        return text.Append("---\n\n").Append(note.Length == 0 ? "" : note + "\n").ToString();
    }

    private static void AppendAlso(StringBuilder text, Candidate candidate)
    {
        var seen = new HashSet<CanonicalUrl>();
        if (PageAddress.Canonical(candidate.Lead.Url) is { } own)
            seen.Add(own);

        var others = candidate.Also.Select(a => a.Telling).Where(t => PageAddress.Canonical(t.Url) is { } page && seen.Add(page)).ToList();
        if (others.Count > 0)
            text.Append("Also:\n");

        foreach (var other in others)
            text.Append($"  - Title: {YamlValue.Of(other.Title ?? candidate.Lead.Title ?? other.Source.Value)}\n    Url: {YamlValue.Of(PageAddress.Shown(other.Url)!)}\n");
    }

    private static string? Quoted(string? text) => string.IsNullOrWhiteSpace(text) ? null : YamlValue.Of(text.Trim());
}
