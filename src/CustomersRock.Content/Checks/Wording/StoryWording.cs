using System.Globalization;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;
using CustomersRock.Content.Texts;

namespace CustomersRock.Content.Checks.Wording;

/// <summary>What the rules of <c>wording.json</c> find in the fields of a story, and how it is told.</summary>
internal static class StoryWording
{
    private const int LongestShown = 250;

    private static readonly (WordingField Field, string Key, Func<Story, string?> Text)[] Fields =
    [
        (WordingField.Title, "Title", s => s.Title),
        (WordingField.Description, "Description", s => s.Description),
        (WordingField.Lesson, "Lesson", s => s.Lesson),
        (WordingField.Consent, "Consent", s => s.Consent),
        (WordingField.Body, "", s => BodyText.Of(s.Body)),
    ];

    /// <summary>What must not be told to the world, wherever it stands.</summary>
    public static List<(string Key, WordingFind Find)> Private(Story story)
    {
        var finds = new List<(string, WordingFind)>();
        foreach (var (_, key, read) in Fields)
            finds.AddRange(Private(read(story)).Select(f => (key, f)));

        foreach (var (key, text) in Names(story))
            finds.AddRange(Private(text).Select(f => (key, f)));

        return finds;
    }

    /// <summary>The short texts of the front matter: people put what they know where there is room for it.</summary>
    public static IEnumerable<(string Key, string? Text)> Names(Story story)
    {
        yield return ("Author", story.Author);
        yield return ("Place", story.Place);
        yield return ("ImageAlt", story.Image?.Alt);
        yield return ("ImageCredit", story.Image?.Credit);
        for (var i = 0; i < story.People.Length; i++)
        {
            yield return (Numbered("People", i), story.People[i].Name);
            yield return (Numbered("People", i), story.People[i].Role);
        }

        for (var i = 0; i < story.Companies.Length; i++)
            yield return (Numbered("Companies", i), story.Companies[i].Part);
    }

    private static string Numbered(string key, int index) => string.Create(CultureInfo.InvariantCulture, $"{key}[{index}]");

    public static IEnumerable<WordingFind> Private(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return [];

        var wording = WordingText.Of(text);
        return WordingRules.Instance.Private.SelectMany(r => WordingSearch.In(r, wording));
    }

    /// <summary>Everything else that can be said in words.</summary>
    public static List<(string Key, WordingFind Find)> Others(Story story)
    {
        var finds = new List<(string, WordingFind)>();
        var texts = Array.ConvertAll(Fields, f => WordingText.Of(f.Text(story) ?? ""));
        var isEnglish = EnglishText.Is(texts[^1]);
        for (var i = 0; i < texts.Length; i++)
        {
            if (texts[i].Length > 0)
                finds.AddRange(Others(Fields[i].Field, texts[i], isEnglish, story.Origin).Select(f => (Fields[i].Key, f)));
        }

        return finds;
    }

    /// <param name="field">Where the text stands.</param>
    /// <param name="text">Folded and blanked, but for addresses.</param>
    /// <param name="isEnglish">Whether the story is.</param>
    /// <param name="origin">Whose story it is.</param>
    public static IEnumerable<WordingFind> Others(WordingField field, string text, bool isEnglish, Origin origin)
    {
        foreach (var rule in WordingRules.Instance.Others)
        {
            if (!rule.Fields.HasFlag(field) || (rule.EnglishOnly && !isEnglish) || (rule.OfReadersOnly && origin != Origin.Reader))
                continue;

            foreach (var find in WordingSearch.In(rule, text))
                yield return find;
        }
    }

    public static void Tell(CheckRun run, Story story, IEnumerable<(string Key, WordingFind Find)> finds)
    {
        foreach (var (key, find) in finds)
            run.Add(Complaint(find, key.Length > 0 ? story.KeyAt(key) : run.Written.FindInBody(story.At, find.Text)));
    }

    public static void Tell(CheckRun run, FilePosition file, IEnumerable<WordingFind> finds)
    {
        foreach (var find in finds)
            run.Add(Complaint(find, run.Written.Find(file, find.Text)));
    }

    public static Diagnostic Complaint(WordingFind find, FilePosition at) =>
        find.Rule.Rule.At(at, Plain(find.Rule.What.Replace("{found}", find.Rule.Hide ? Hidden(find.Text) : VisibleText.Line(find.Shown, LongestShown), StringComparison.Ordinal)), Plain(find.Rule.Mend));

    /// <summary>Complaints have straight quotation marks and one line; the form has the other kind.</summary>
    private static string Plain(string text) => text.Replace('“', '"').Replace('”', '"').ReplaceLineEndings(" ");

    /// <summary>Complaints are printed in public logs: they say which one is meant, and do not repeat it.</summary>
    private static string Hidden(string text) => text.Length < 6 ? "…" : $"{text[..2]}…{text[^2..]}";
}
