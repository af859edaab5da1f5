using System.Globalization;
using System.Text;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Model;
using CustomersRock.Content.Texts;
using CustomersRock.Site.Views;

namespace CustomersRock.Drafting;

/// <summary>The file of a draft, byte for byte the one that the form on the site makes of the same answers.</summary>
internal static class DraftFile
{
    /// <summary>Longest name without its ending, in bytes of UTF-8: file systems allow 255, and git and editors add to it.</summary>
    private const int LongestName = 200;

    /// <summary>Year and slug, as in the address.</summary>
    public static StoryId IdOf(StoryDraft draft)
    {
        var slug = Slug.From(VisibleText.Whole(draft.Title));
        while (Encoding.UTF8.GetByteCount(slug) > LongestName)
            slug = slug[..^(char.IsLowSurrogate(slug[^1]) ? 2 : 1)].TrimEnd('-');

        return new StoryId(draft.Published.Year, slug.Length > 0 ? slug : DraftWords.NameOf(draft.Published));
    }

    /// <summary>The same with an ending, for where another story has the address: it stays a slug, and no longer than one may be.</summary>
    public static StoryId WithEnding(StoryId id, string ending)
    {
        var most = Math.Min(id.Slug.Length, Slug.Longest - ending.Length);
        return id with { Slug = id.Slug[..(char.IsHighSurrogate(id.Slug[most - 1]) ? most - 1 : most)].TrimEnd('-') + ending };
    }

    public static string TextOf(StoryDraft draft) => TextOf(draft, MarkdownParagraphs.Of(draft.Body));

    /// <param name="draft">Its front matter is written; its own body is not.</param>
    /// <param name="body">Markdown.</param>
    public static string TextOf(StoryDraft draft, string body)
    {
        var text = new StringBuilder("---\n");
        Line(text, "Title", draft.Title);
        text.Append(CultureInfo.InvariantCulture, $"Published: {draft.Published:yyyy-MM-dd}\n");
        Line(text, "Author", draft.Author);
        text.Append("Themes: ").Append(YamlValue.List(draft.Themes)).Append('\n');
        Line(text, "Description", draft.Description);
        text.Append("Origin: ").Append(Labels.Id(draft.Origin)).Append('\n');
        if (draft.Evidence is { } evidence)
            text.Append("Evidence: ").Append(Labels.Id(evidence)).Append('\n');

        Line(text, "Place", draft.Place);
        Maps(text, "Companies", draft.Companies.Where(c => IsSeen(c.Name)).Select(c => Map(("Name", c.Name), ("Part", c.Part))));
        Maps(text, "People", draft.People.Where(p => IsSeen(p.Name)).Select(p => Map(("Name", p.Name), ("Role", p.Role), ("At", p.At ?? draft.Companies.FirstOrDefault()?.Name))));
        Maps(text, "Sources", draft.Sources.Select(s => Map(("Title", s.Title), ("Url", s.Url))));
        Line(text, "Lesson", draft.Lesson);
        Line(text, "Consent", draft.Consent);
        foreach (var note in draft.Notes)
            text.Append(YamlComment.Of(note)).Append('\n');

        if (draft.IsDraft)
            text.Append("Draft: true\n");

        return text.Append("---\n\n").Append(body).Append('\n').ToString();
    }

    private static void Line(StringBuilder text, string key, string value)
    {
        if (VisibleText.Whole(value) is { Length: > 0 } seen)
            text.Append(key).Append(": ").Append(YamlValue.Of(seen)).Append('\n');
    }

    private static bool IsSeen(string text) => VisibleText.Whole(text).Length > 0;

    private static List<(string Key, string Value)> Map(params (string Key, string? Value)[] pairs) =>
        [.. pairs.Select(pair => (pair.Key, Value: VisibleText.Whole(pair.Value ?? ""))).Where(pair => pair.Value.Length > 0)];

    private static void Maps(StringBuilder text, string key, IEnumerable<List<(string Key, string Value)>> maps)
    {
        var filled = maps.Where(map => map.Count > 0).ToList();
        if (filled.Count == 0)
            return;

        text.Append(key).Append(":\n");
        foreach (var map in filled)
        {
            for (var i = 0; i < map.Count; i++)
                text.Append(i == 0 ? "  - " : "    ").Append(map[i].Key).Append(": ").Append(YamlValue.Of(map[i].Value)).Append('\n');
        }
    }
}
