using System.Collections.Immutable;
using CustomersRock.Content.Model;
using CustomersRock.Content.Texts;
using CustomersRock.Drafting;

namespace CustomersRock.Asking;

/// <summary>From an issue to a draft. Nothing that was written is lost: what has no place in the file stays in the issue, and the editor is told of it.</summary>
internal static class IssueReading
{
    /// <param name="issue">As GitHub gives it.</param>
    /// <param name="themes">Those of the site.</param>
    public static ToldIssue Of(AskedIssue issue, ImmutableArray<Theme> themes)
    {
        var (body, pictures) = DroppedPictures.TakeOut(issue.Body);
        var answers = FormAnswers.In(body);
        if (answers.Missing.Length == StoryForm.Fields.Length)
            return new ToldIssue { Issue = issue };

        var chosen = ChosenThemes.Of(answers[StoryForm.Themes], themes);
        var word = TickedBoxes.Of(answers, StoryForm.Word);
        var photograph = TickedBoxes.Of(answers, StoryForm.Photograph);
        var wants = FormWants.Of(issue, answers, chosen, word, themes);
        return wants.IsEmpty
            ? new ToldIssue { Issue = issue, Draft = Draft(issue, answers, chosen, word, photograph), ForEditor = EditorNotes.Of(issue, answers, word, photograph, pictures) }
            : new ToldIssue { Issue = issue, Wants = wants };
    }

    private static StoryDraft Draft(AskedIssue issue, FormAnswers answers, ChosenThemes chosen, TickedBoxes word, TickedBoxes photograph)
    {
        var people = ToldLines.People(answers[StoryForm.People]);
        return new StoryDraft
        {
            Title = VisibleText.Whole(issue.Title),
            Body = answers.Before.Length == 0 ? answers[StoryForm.Story] : $"{answers.Before}\n\n{answers[StoryForm.Story]}",
            Published = issue.Sent,
            Author = AuthorOf(answers),
            Themes = chosen.Ids,
            Description = answers[StoryForm.Description],
            Evidence = FormChoice.Of(StoryForm.Evidence, answers[StoryForm.Evidence]) == StoryForm.WasThere ? Evidence.FirstHand : Evidence.Retold,
            Place = answers[StoryForm.Place],
            Companies = [new CompanyMention(answers[StoryForm.Company], answers[StoryForm.Part])],
            People = people,
            Sources = ToldLines.Sources(answers[StoryForm.Sources]),
            Lesson = answers[StoryForm.Lesson],
            Consent = DraftWords.Consent(word.Has(StoryForm.AskedEverybody), people.Length > 0),
            Notes = DraftWords.Notes(VisibleText.Whole(answers[StoryForm.When]), word.Has(StoryForm.IsOfTheFirm), photograph.Has(StoryForm.HasPhotograph)),
        };
    }

    /// <summary>As the teller wishes: whoever wants no name gets none, also where one was typed.</summary>
    private static string AuthorOf(FormAnswers answers) =>
        FormChoice.Of(StoryForm.Naming, answers[StoryForm.Naming]) == StoryForm.AsAReader ? DraftWords.Nameless : VisibleText.Whole(answers[StoryForm.Name]);
}
