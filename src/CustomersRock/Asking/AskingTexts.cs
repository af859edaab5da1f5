using System.Collections.Immutable;
using System.Text;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;

namespace CustomersRock.Asking;

/// <summary>All that is said about an issue, each in a file of its own, so that no text of a stranger passes through a shell: <c>.github/scripts/send-story.sh</c> sends them.</summary>
internal static class AskingTexts
{
    /// <summary>Of the branch; there whenever something is to be said.</summary>
    public const string Branch = "branch.txt";

    /// <summary>What is said below the issue.</summary>
    public const string Answer = "answer.md";

    /// <summary>What is said there where an editor has begun to work on the file.</summary>
    public const string Left = "answer-left.md";
    public const string Title = "title.txt";
    public const string PullRequest = "pull-request.md";
    public const string Commit = "commit.txt";

    private static readonly ImmutableArray<string> All = [Branch, Answer, Left, Title, PullRequest, Commit];

    /// <param name="told">What became of the issue.</param>
    /// <param name="id">Where the story lies; null where there is none.</param>
    /// <param name="site">Its settings.</param>
    /// <param name="answerDays">Median of the days until an editor answered; null where too few cases are known.</param>
    public static IReadOnlyDictionary<string, string> Of(ToldIssue told, StoryId? id, SiteSettings site, int? answerDays) => told.Draft is { } draft && id is { } to
        ? new Dictionary<string, string>
        {
            [Branch] = PullRequestText.Branch(told.Issue.Number),
            [Answer] = TellersAnswer.Waiting(draft, answerDays),
            [Left] = TellersAnswer.Left(),
            [Title] = PullRequestText.Title(to),
            [PullRequest] = PullRequestText.Body(told, to),
            [Commit] = PullRequestText.CommitMessage(to, told.Issue.Number),
        }
        : new Dictionary<string, string>
        {
            [Branch] = PullRequestText.Branch(told.Issue.Number),
            [Answer] = TellersAnswer.ToMend(told, site),
        };

    /// <summary>Writes them into a folder; what an earlier run left there is gone.</summary>
    /// <exception cref="IOException">The folder may not be written, or the disk is full.</exception>
    public static void Write(string folder, IReadOnlyDictionary<string, string> texts)
    {
        Directory.CreateDirectory(folder);
        foreach (var name in All)
        {
            if (texts.TryGetValue(name, out var text))
                AtomicFile.Write(Path.Combine(folder, name), Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));
            else
                File.Delete(Path.Combine(folder, name));
        }
    }
}
