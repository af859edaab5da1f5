using System.Collections.Immutable;
using System.CommandLine;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Site;
using CustomersRock.Terminal;

namespace CustomersRock.Commands;

internal sealed class CheckCommand : ProgramCommand
{
    public const string Word = "check";
    public const string Purpose = "Looks for faults in stories and pages without building.";

    private readonly BuildingOptions building = new();
    private readonly Argument<string[]> files = new("FILES") { Arity = ArgumentArity.ZeroOrMore, Description = "Files or folders to look at; otherwise everything." };
    private readonly Option<string> format = new("--format") { HelpName = "text|json|github", Description = "For people, for programs, or as notes in a pull request.", DefaultValueFactory = _ => "text" };

    public CheckCommand(CommandLineApp app)
        : base(Word, Purpose)
    {
        format.AcceptOnlyFromAmong("text", "json", "github");
        Add(files);
        Add(format);
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
        ("customersrock check --format github --strict", "in a workflow, where hints fail too"),
    ];

    private async Task<int> Run(Call call, CancellationToken token)
    {
        if (call.FindSite(building.Theme) is not { } folder || building.From(call) is not { } options)
            return ExitCode.WrongUsage;

        var chosen = ChosenFiles.From(call, folder, call.Result.GetValue(files) ?? [], out var complaint);
        if (chosen is null)
            return call.Screen.WrongUsage(complaint);

        var builder = new SiteBuilder(folder);
        var report = await BuildWatch.Follow(_ => builder.Check(options), call.Screen, token);
        var diagnostics = chosen.Of(report.Diagnostics);
        Write(call, report, chosen, diagnostics);
        return diagnostics.HasErrors() || (options.Strict && diagnostics.Length > 0) ? ExitCode.Problems : ExitCode.Fine;
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
