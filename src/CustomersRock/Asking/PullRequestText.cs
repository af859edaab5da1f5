using System.Globalization;
using System.Text;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading.Records;
using CustomersRock.Content.Texts;
using CustomersRock.Terminal;

namespace CustomersRock.Asking;

/// <summary>Title and text of the pull request, and the message of its commit.</summary>
/// <remarks>
/// A title becomes part of a message on the main branch when somebody merges, and there "[skip ci]", "@name" and "fixes #1" do something, escaped or not.
/// So title and message say the words of the address, which are letters, digits and spaces; the title as it was typed stands in the text, as code.
/// </remarks>
internal static class PullRequestText
{
    private const int LongestTitle = 300;
    private const int LongestName = 60;

    public static string Branch(int issue) => string.Create(CultureInfo.InvariantCulture, $"story/issue-{issue}");

    public static string Title(StoryId id) => $"Story: {Words(id)}";

    public static string CommitMessage(StoryId id, int issue) => string.Create(CultureInfo.InvariantCulture, $"Story: {Words(id)}\n\nTold in issue {issue}.\n");

    public static string Body(ToldIssue told, StoryId id)
    {
        var (issue, draft) = (told.Issue.Number, told.Draft!);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Closes #{issue}\n\n")
            .Append(CultureInfo.InvariantCulture, $"Somebody told {MarkdownText.Code(CutText.Of(draft.Title, LongestTitle))} in #{issue}, to be signed {MarkdownText.Code(CutText.Of(draft.Author, LongestName))}. It is {MarkdownText.Code(StoryPlace.PathOf(id))}.\n\n");
        if (!told.ForEditor.IsEmpty)
            text.Append("**What to know**\n\n");

        foreach (var note in told.ForEditor)
            text.Append("- ").Append(note).Append('\n');

        return text.Append(told.ForEditor.IsEmpty ? "" : "\n").Append(CultureInfo.InvariantCulture, $"""
            **For the editor**

            - Read it under *Files changed*, and what the check says below. Mend in the file what you like: from your first commit on, changes of the issue no longer reach this branch, and the teller is told so.
            - Ask and answer in #{issue}, where the teller hears of it.
            - To publish it, merge; #{issue} closes with it. To decline it, say why in #{issue}, kindly, and close both.
            - If #{issue} is closed already, look there before you merge: the teller may have taken the story back.

            """).ToString();
    }

    private static string Words(StoryId id) => id.Slug.Replace('-', ' ');
}
