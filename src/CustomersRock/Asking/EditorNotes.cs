using System.Collections.Immutable;
using System.Globalization;
using CustomersRock.Content.Texts;
using CustomersRock.Drafting;
using CustomersRock.Terminal;

namespace CustomersRock.Asking;

/// <summary>What the editor should know of an issue beside the story, as Markdown.</summary>
internal static class EditorNotes
{
    private const int LongestLine = 300;
    private const int LongestAddress = 300;
    private const int Most = 20;

    public static ImmutableArray<string> Of(AskedIssue issue, FormAnswers answers, TickedBoxes word, TickedBoxes photograph, ImmutableArray<string> pictures)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        if (photograph.Has(StoryForm.HasPhotograph))
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"{DraftWords.HasPhotograph} Ask for it in #{issue.Number}."));

        if (word.Has(StoryForm.IsOfTheFirm))
            notes.Add(DraftWords.OfTheFirm);

        if (!word.Has(StoryForm.AskedEverybody) && ToldLines.People(answers[StoryForm.People]).Length > 0)
            notes.Add(DraftWords.NotAsked);

        if (answers.Before.Length > 0)
            notes.Add("Some text stood above the first question. It is the beginning of the story now; look whether it belongs there.");

        if (!pictures.IsEmpty)
        {
            notes.Add($"The teller put {Numbers.Count(pictures.Length, "picture")} into the issue. Nobody has loaded {(pictures.Length == 1 ? "it, and it is" : "them, and they are")} not in the file: {Listed(pictures, LongestAddress)}."
                + " A picture needs a credit, a licence, words that say what it shows, and no data of where it was taken.");
        }

        foreach (var (field, boxes) in new[] { (StoryForm.Photograph, photograph), (StoryForm.Word, word) })
        {
            if (!boxes.Beside.IsEmpty)
                notes.Add($"Beside the boxes of *{field.Label}* stands what the file does not have: {Listed(boxes.Beside, LongestLine)}.");
        }

        return notes.ToImmutable();
    }

    private static string Listed(ImmutableArray<string> texts, int longest) =>
        string.Join(", ", texts.Take(Most).Select(text => MarkdownText.Code(CutText.Of(text, longest)))) + (texts.Length > Most ? $", and {texts.Length - Most} more" : "");
}
