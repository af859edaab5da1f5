using System.Collections.Immutable;
using CustomersRock.Content.Checks.Wording;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;
using CustomersRock.Content.Texts;
using CustomersRock.Terminal;

namespace CustomersRock.Asking;

/// <summary>What a teller has to mend before a file can be made, in the order of the form, as Markdown: what is missing, and exactly what to write where.</summary>
internal static class FormWants
{
    private const int LongestShown = 60;
    private const int MostUnknown = 5;

    public static ImmutableArray<string> Of(AskedIssue issue, FormAnswers answers, ChosenThemes chosen, TickedBoxes word, ImmutableArray<Theme> themes) =>
    [
        .. Title(issue.Title),
        .. answers.Missing.Select(Heading),
        .. Empty(answers, StoryForm.Story, "Write what happened."),
        .. Empty(answers, StoryForm.Description, "Say what happened, in up to 155 characters."),
        .. Themes(answers, chosen, themes),
        .. Choice(answers, StoryForm.Evidence),
        .. Choice(answers, StoryForm.Naming),
        .. Name(answers),
        .. Word(answers, word),
    ];

    private static IEnumerable<string> Title(string title)
    {
        var seen = VisibleText.Whole(title);
        if (seen.Length == 0)
            yield return "**The title** has nothing in it that can be seen. Press *Edit* beside it, at the very top, and write a few words that make one want to read your story.";
        else if (seen.Equals(StoryForm.TitleToReplace, StringComparison.OrdinalIgnoreCase))
            yield return "**The title** is still the one of the empty form. Press *Edit* beside it, at the very top, and write a few words that make one want to read your story.";
    }

    private static string Heading(FormField field)
    {
        var index = StoryForm.Fields.IndexOf(field);
        var where = index == 0 ? $"above `{StoryForm.Fields[1].Heading}`" : $"below what you answered to *{StoryForm.Fields[index - 1].Label}*";
        return $"**{field.Label}**: the line `{field.Heading}` is not where the form had it; by it the answer is found. Put it back {where}, on a line of its own, and the answer below it{(field.IsNeeded ? "" : $", or `{StoryForm.NoAnswer}`")}.";
    }

    private static IEnumerable<string> Empty(FormAnswers answers, FormField field, string ask)
    {
        if (!answers.Missing.Contains(field) && VisibleText.Whole(answers[field]).Length == 0 && !(field == StoryForm.Story && answers.Before.Length > 0))
            yield return $"**{field.Label}** is empty. {ask} It goes below the line `{field.Heading}`.";
    }

    private static IEnumerable<string> Themes(FormAnswers answers, ChosenThemes chosen, ImmutableArray<Theme> themes)
    {
        if (answers.Missing.Contains(StoryForm.Themes))
            yield break;

        foreach (var unknown in chosen.Unknown.Take(MostUnknown))
            yield return $"**{StoryForm.Themes.Label}**: there is no {Shown(unknown)}; {(Suggest.Nearest(unknown, themes.Select(t => t.Title)) is { } near ? $"did you mean `{near}`?" : $"there are {Names(themes)}.")} Mend it below the line `{StoryForm.Themes.Heading}`.";

        if (chosen.Ids.Length > WordingLimits.Instance.MostThemes)
            yield return $"**{StoryForm.Themes.Label}**: {chosen.Ids.Length} are chosen, and a story has {WordingLimits.Instance.MostThemes} at most. Keep those that say most, below the line `{StoryForm.Themes.Heading}`.";
        else if (chosen.Ids.IsEmpty && chosen.Unknown.IsEmpty)
            yield return $"**{StoryForm.Themes.Label}**: none is chosen. Write one to three of these below the line `{StoryForm.Themes.Heading}`, with commas between them: {Names(themes)}.";
    }

    private static string Names(ImmutableArray<Theme> themes) => string.Join(", ", themes.OrderBy(t => t.Order).Select(theme => MarkdownText.Code(theme.Title)));

    private static IEnumerable<string> Choice(FormAnswers answers, FormField field)
    {
        if (!answers.Missing.Contains(field) && FormChoice.Of(field, answers[field]) is null)
            yield return $"**{field.Label}** Write below the line `{field.Heading}` one of these: {string.Join(", ", StoryForm.Choices[field].Select(MarkdownText.Code))}. {Instead(answers[field])}".TrimEnd();
    }

    private static string Instead(string answer) => VisibleText.Whole(answer) is { Length: > 0 } other ? $"Now {Shown(other)} stands there." : "";

    private static IEnumerable<string> Name(FormAnswers answers)
    {
        var naming = FormChoice.Of(StoryForm.Naming, answers[StoryForm.Naming]);
        if (naming is StoryForm.ByFirstName or StoryForm.ByInitials && !answers.Missing.Contains(StoryForm.Name) && VisibleText.Whole(answers[StoryForm.Name]).Length == 0)
        {
            yield return $"**{StoryForm.Name.Label}** is empty. Write your {(naming == StoryForm.ByInitials ? "initials" : "first name")} below the line `{StoryForm.Name.Heading}`;"
                + $" or, if you would rather not be named, write {MarkdownText.Code(StoryForm.AsAReader)} below `{StoryForm.Naming.Heading}`.";
        }
    }

    private static IEnumerable<string> Word(FormAnswers answers, TickedBoxes word)
    {
        if (answers.Missing.Contains(StoryForm.Word) || word.Has(StoryForm.GivesWord))
            yield break;

        yield return $"**{StoryForm.Word.Label}**: the first box is not ticked, and without your word nothing may be published. If you give it, tick the box in your text above, or let this line stand below `{StoryForm.Word.Heading}`: `- [x] {StoryForm.GivesWord}`";
    }

    private static string Shown(string text) => MarkdownText.Code(CutText.Of(text, LongestShown));
}
