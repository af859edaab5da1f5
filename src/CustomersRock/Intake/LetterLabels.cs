using System.Text.RegularExpressions;
using CustomersRock.Content.Model;
using CustomersRock.Content.Texts;
using CustomersRock.Drafting;

namespace CustomersRock.Intake;

/// <summary>Answers to what the form asks, where a letter names them: <c>Town and country: Leeds, England</c>.</summary>
internal sealed partial class LetterLabels
{
    private const int Fewest = 2;
    private const int LongestAnswer = 500;

    private static readonly (string Field, string Words)[] Known =
    [
        ("body", "the story|story|my story|what happened"),
        ("title", "title|a title"),
        ("description", "in one sentence|one sentence|description"),
        ("lesson", "what others can learn from it|what others can learn|lesson"),
        ("company", "which shop, firm or office|shop, firm or office|shop|firm|office|company|where it was"),
        ("part", "which part of it|part"),
        ("place", "town and country|place|town"),
        ("when", "when it happened|when it was|when"),
        ("people", "whom to thank|who to thank"),
        ("evidence", "how do you know it|how you know it|how i know it"),
        ("name", "the name below the story|name below the story"),
        ("themes", "themes|theme"),
        ("", "how may we name you|how you may name me|your word|a photograph|photograph|photo"),
    ];

    /// <summary>Field to the lines of its answer; "rest" is what stands below no label.</summary>
    private readonly Dictionary<string, List<string>> answers = new(StringComparer.Ordinal) { ["rest"] = [] };

    private LetterLabels()
    {
    }

    /// <summary>The name that shall stand below the story; empty where none is given.</summary>
    public string Name => Line("name");

    /// <summary>Null where the letter is none of that kind.</summary>
    public static LetterLabels? In(string text)
    {
        var labels = new LetterLabels();
        var field = "rest";
        foreach (var line in text.Split('\n'))
        {
            if (Labelled().Match(line) is { Success: true } match && FieldOf(match.Groups["label"].Value) is { } named && !labels.answers.ContainsKey(named))
            {
                field = named;
                labels.answers[field] = match.Groups["answer"].Value is { Length: > 0 } answer ? [answer] : [];
                continue;
            }

            // A short answer ends at the next empty line; only the story has more of them.
            if (line.Length == 0 && field is not ("body" or "rest") && labels.answers[field].Count > 0)
                field = labels.answers.ContainsKey("body") ? "body" : "rest";

            labels.answers[field].Add(line);
        }

        return labels.answers.Keys.Count(key => key is not ("rest" or "")) >= Fewest ? labels : null;
    }

    /// <summary>The draft with what was answered.</summary>
    public StoryDraft Fill(StoryDraft draft, IEnumerable<Theme> themes)
    {
        var company = Line("company");
        return draft with
        {
            Title = Line("title") is { Length: > 0 } title ? title : draft.Title,
            Body = string.Join('\n', answers.GetValueOrDefault("body") is { Count: > 0 } body ? body : answers["rest"]).Trim('\n'),
            Themes = [.. themes.Where(t => Lines("themes").SelectMany(l => l.Split(',')).Any(asked => t.IsCalled(asked.Trim()))).Select(t => t.Id.Value)],
            Description = Line("description"),
            Lesson = Line("lesson"),
            Place = Line("place"),
            Companies = company.Length > 0 ? [new CompanyMention(company, Line("part") is { Length: > 0 } part ? part : null)] : [],
            People = [.. Lines("people").Select(TypedPerson.From)],
            Evidence = Line("evidence") switch
            {
                var told when FirstHand().IsMatch(told) => Evidence.FirstHand,
                var told when Heard().IsMatch(told) => Evidence.Retold,
                _ => draft.Evidence,
            },
            Notes = [.. draft.Notes, .. DraftWords.Notes(Line("when"), isOfTheFirm: false, hasPhotograph: false)],
        };
    }

    private static string? FieldOf(string label)
    {
        var plain = label.Trim(' ', '*', '_', '?').ToLowerInvariant();
        foreach (var (field, words) in Known)
        {
            if (words.Split('|').Contains(plain, StringComparer.Ordinal))
                return field;
        }

        return null;
    }

    private string Line(string field) => VisibleText.Line(string.Join(' ', answers.GetValueOrDefault(field, [])), LongestAnswer) ?? "";

    private IEnumerable<string> Lines(string field) =>
        answers.GetValueOrDefault(field, []).Select(line => VisibleText.Line(line, LongestAnswer)).OfType<string>();

    [GeneratedRegex(@"^\s*(\d{1,2}[.)]\s*)?[*_]*(?<label>[A-Za-z][A-Za-z ,]{2,40})[*_?]*\s*:[*_]*\s*(?<answer>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"\bI was there\b|\bfirst.?hand\b|\bmyself\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FirstHand();

    [GeneratedRegex(@"\b(heard|read|told|retold)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heard();
}
