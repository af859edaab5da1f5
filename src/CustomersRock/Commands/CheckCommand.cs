using System.Collections.Immutable;
using System.CommandLine;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Contributing;
using CustomersRock.Fixing;
using CustomersRock.Site;
using CustomersRock.Terminal;

namespace CustomersRock.Commands;

internal sealed class CheckCommand : ProgramCommand
{
    public const string Word = "check";
    public const string Purpose = "Looks for faults in stories and pages without building.";

    private readonly BuildingOptions building = new();
    private readonly Argument<string[]> files = new("FILES") { Arity = ArgumentArity.ZeroOrMore, Description = "Files or folders to look at; otherwise everything." };
    private readonly Option<string> format = new("--format") { HelpName = "text|json|github|comment", Description = "For people, for programs, as notes in a pull request, or as a comment below it.", DefaultValueFactory = _ => "text" };
    private readonly Option<string?> against = new("--against") { HelpName = "DIR", Description = "The same site without the change: only what the change brings is told." };
    private readonly Option<string?> pages = new("--pages") { HelpName = "DIR", Description = "Builds as well, and writes each changed story there as one file that can be opened from a disk." };
    private readonly Option<string?> preview = new("--preview") { HelpName = "URL", Description = "With --format comment: where a preview can be had." };
    private readonly Option<int?> answerDays = AnswerDaysOption.Make("With --format comment: how long an editor's answer took lately.");

    private readonly Flag fix = new("--fix", "Mends what can be mended without a doubt; readers read the same. Then tells what is left.");
    private readonly Flag dryRun = new("--dry-run", "With --fix: says what it would mend, and writes nothing.");

    public CheckCommand(CommandLineApp app)
        : base(Word, Purpose)
    {
        format.AcceptOnlyFromAmong("text", "json", "github", "comment");
        preview.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && !(Uri.TryCreate(token.Value, UriKind.Absolute, out var url) && url.Scheme == "https" && !token.Value.AsSpan().ContainsAny(" ()<>")))
                result.AddError($"--preview takes an address that begins with https://; \"{token.Value}\" is not one.");
        });
        Add(files);
        Add(fix);
        Add(dryRun);
        Add(format);
        Add(against);
        Add(pages);
        Add(preview);
        Add(answerDays);
        Add(building.Theme);
        Add(building.Drafts);
        Add(building.Strict);
        Add(building.Now);
        SetAction((result, token) => Run(app.CallOf(result), token));
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock check", "everything"),
        ("customersrock check input/stories/2026/violin.md", "one story"),
        ("customersrock check --fix --dry-run", "what could be mended without a doubt"),
        ("customersrock check --fix input/stories/2026/violin.md", "the same, and mends it"),
        ("customersrock check --format github --strict", "in a workflow, where hints fail too"),
        ("customersrock check --against ../main --format comment", "what a pull request brings, as a comment below it"),
    ];

    private async Task<int> Run(Call call, CancellationToken token)
    {
        if (call.FindSite(building.Theme) is not { } folder || building.From(call) is not { } options)
            return ExitCode.WrongUsage;

        var chosen = ChosenFiles.From(call, folder, call.Result.GetValue(files) ?? [], out var complaint);
        if (chosen is null)
            return call.Screen.WrongUsage(complaint);

        if (FixConflict(call.Result) is { } conflict)
            return call.Screen.WrongUsage(conflict);

        if (fix.IsGiven(call.Result))
            return await Fix(call, folder, options, chosen, token);

        if (FindBase(call, folder, out var before))
            return ExitCode.WrongUsage;

        Func<string, bool>? reviews = chosen.Count == 0 ? null : chosen.Covers;
        var report = await BuildWatch.Follow(_ => new SiteBuilder(folder).Review(options, reviews), call.Screen, token);
        var old = before is null ? null : new SiteBuilder(before).Review(options, reviews);
        var diagnostics = chosen.Of(report.Diagnostics);
        if (old is not null)
            diagnostics = BroughtFaults.Of(diagnostics, old.Diagnostics);

        if (call.Result.GetValue(format) == "comment" || call.Result.GetValue(pages) is not null)
            Show(call, options, Submission.Of(report.Content!, old?.Content, diagnostics), report, folder);

        if (call.Result.GetValue(format) != "comment")
            Write(call, report, chosen, diagnostics);

        return CodeFor(diagnostics, options);
    }

    private static int CodeFor(ImmutableArray<Diagnostic> diagnostics, BuildOptions options) =>
        diagnostics.HasErrors() || (options.Strict && diagnostics.Any(d => !d.Rule.ForEditor)) ? ExitCode.Problems : ExitCode.Fine;

    /// <summary>Why --fix cannot be together with what else was asked; null where it can.</summary>
    private string? FixConflict(ParseResult result)
    {
        if (!fix.IsGiven(result))
            return dryRun.IsGiven(result) ? "--dry-run goes with --fix; without it, check writes nothing anyway." : null;

        if (result.GetValue(against) is not null || result.GetValue(pages) is not null)
            return "--fix mends files, --against and --pages show what others sent: ask for one after the other. To mend some files only, name them.";

        return result.GetValue(format) is "github" or "comment" ? "--fix speaks as text or json; notes and comments are for those who mend the files themselves." : null;
    }

    private async Task<int> Fix(Call call, SiteFolder folder, BuildOptions options, ChosenFiles chosen, CancellationToken token)
    {
        var run = new FixRun(folder, dryRun.IsGiven(call.Result));
        var result = await BuildWatch.Follow(_ => Task.FromResult(run.Run(options, call.Reading, chosen.Covers, token)), call.Screen, token);
        if (call.Result.GetValue(format) == "json")
        {
            call.Screen.Raw(DiagnosticJson.Write(result.Diagnostics, result.Report.Stories, result));
        }
        else
        {
            FixReport.Write(call.Screen, result);
            Write(call, result.Report, chosen, result.Diagnostics);
        }

        return CodeFor(result.Diagnostics, options);
    }

    /// <summary>True, and said why, where the folder to compare with is none.</summary>
    private bool FindBase(Call call, SiteFolder folder, out SiteFolder? before)
    {
        before = null;
        if (call.Result.GetValue(against) is not { } given)
            return false;

        var root = call.FullPath(given);
        if (!Directory.Exists(Path.Combine(root, "input")))
        {
            call.Screen.WrongUsage($"--against takes the folder of a site; {given} has no input/.");
            return true;
        }

        before = new SiteFolder(root, theme: folder.Theme);
        return false;
    }

    private void Show(Call call, BuildOptions options, Submission submission, BuildReport report, SiteFolder folder)
    {
        if (call.Result.GetValue(pages) is { } given)
        {
            // What is broken has no page; the rest is worth seeing.
            new SiteBuilder(folder).Build(options with { KeepGoing = true });
            SubmissionPreview.Write(call.FullPath(given), folder.Output, submission, report.Content!.Settings);
        }

        if (call.Result.GetValue(format) == "comment")
            call.Screen.Raw(SubmissionComment.Write(submission, new CommentOptions
            {
                Preview = call.Result.GetValue(preview),
                AnswerDays = call.Result.GetValue(answerDays),
            }));
    }

    private void Write(Call call, BuildReport report, ChosenFiles chosen, ImmutableArray<Diagnostic> diagnostics)
    {
        switch (call.Result.GetValue(format))
        {
            case "json":
                call.Screen.Raw(DiagnosticJson.Write(diagnostics, report.Stories));
                break;
            case "github":
                call.Screen.Raw(GitHubAnnotations.Write(diagnostics));
                CheckSummary.WriteCounts(call.Screen, diagnostics);
                break;
            default:
                CheckSummary.WriteGood(call.Screen, report, chosen.Count, diagnostics);
                DiagnosticText.Write(diagnostics, call.Screen.Verbosity == Verbosity.Verbose, call.Screen.Print);
                CheckSummary.WriteCounts(call.Screen, diagnostics);
                break;
        }
    }
}
