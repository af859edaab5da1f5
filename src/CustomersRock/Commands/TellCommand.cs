using System.CommandLine;
using System.Text;
using CustomersRock.Asking;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Content.Reading.Records;
using CustomersRock.Drafting;
using CustomersRock.Terminal;

namespace CustomersRock.Commands;

/// <summary>Prints no text of the issue: what a workflow prints is read by its runner, which takes some lines for commands.</summary>
internal sealed class TellCommand : ProgramCommand
{
    public const string Word = "tell";
    public const string Purpose = "Makes a story of an issue in which somebody filled in the form.";

    private readonly Option<string> issue = new("--issue") { HelpName = "FILE", Required = true, Description = "The issue as JSON: a workflow's event, or what gh api repos/OWNER/NAME/issues/N gives." };
    private readonly Option<string> texts = new("--out") { HelpName = "DIR", Required = true, Description = "Where the texts go: the answer to the teller; and, where there is a story, branch, title and text of the pull request, message of the commit." };
    private readonly Option<int?> answerDays = AnswerDaysOption.Make("How long an editor's answer took lately.");

    public TellCommand(CommandLineApp app)
        : base(Word, Purpose)
    {
        Add(issue);
        Add(texts);
        Add(answerDays);
        SetAction((result, token) => Task.FromResult(Run(app.CallOf(result))));
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock tell --issue \"$GITHUB_EVENT_PATH\" --out told", "in a workflow: the story below input/, what is to be said in told/"),
        ("gh api repos/OWNER/NAME/issues/7 > issue.json && customersrock tell --issue issue.json --out told", "by hand"),
    ];

    private int Run(Call call)
    {
        if (call.FindSite() is not { } site)
            return ExitCode.WrongUsage;

        var file = call.FullPath(call.Result.GetValue(issue)!);
        if (!File.Exists(file))
            return call.Screen.WrongUsage($"there is no file {file}.");

        if (BoundedFile.Read(file, IssueJson.MostBytes) is not { } json || IssueJson.Read(json) is not { } asked)
            return call.Screen.Problem($"{file} holds no issue: number, title, body, created_at and state, alone or as \"issue\".");

        var content = new ContentReader(site).Read(call.Reading).Content;
        return asked.IsOpen ? Tell(call, site, content, IssueReading.Of(asked, content.Themes)) : LeaveAlone(call, asked);
    }

    private int Tell(Call call, SiteFolder site, ContentSet content, ToldIssue told)
    {
        StoryId? id = told.Draft is { } draft ? StoryAddress.Free(draft, told.Issue.Number, site, content) : null;
        AskingTexts.Write(Folder(call), AskingTexts.Of(told, id, content.Settings, call.Result.GetValue(answerDays)));
        if (id is not { } to)
            return call.Screen.Problem($"issue {told.Issue.Number} makes no story yet; {AskingTexts.Answer} tells its teller what to mend.");

        var path = site.Full(StoryPlace.PathOf(to));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        AtomicFile.Write(path, Encoding.UTF8.GetBytes(DraftFile.TextOf(told.Draft!)));
        call.Screen.Print(StoryPlace.PathOf(to));
        return ExitCode.Fine;
    }

    private int LeaveAlone(Call call, AskedIssue asked)
    {
        AskingTexts.Write(Folder(call), new Dictionary<string, string>());
        call.Screen.Say($"Issue {asked.Number} is closed, and left alone.");
        return ExitCode.Fine;
    }

    private string Folder(Call call) => call.FullPath(call.Result.GetValue(texts)!);
}
