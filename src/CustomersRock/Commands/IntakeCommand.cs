using System.Collections.Immutable;
using System.CommandLine;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Intake;
using CustomersRock.Site;
using CustomersRock.Terminal;

namespace CustomersRock.Commands;

internal sealed class IntakeCommand : ProgramCommand
{
    public const string Word = "intake";
    public const string Purpose = "Turns letters that came by mail into stories, their pictures cleaned.";

    private readonly BuildingOptions building = new();
    private readonly Argument<string> letters = new("DIR") { Description = "The folder with the letters: .eml, .md and .txt files." };
    private readonly Flag again = new("--again", "Also takes in what was taken in before.");
    private readonly Flag dryRun = new("--dry-run", "Says what would become of each letter, and writes nothing.");

    public IntakeCommand(CommandLineApp app)
        : base(Word, Purpose)
    {
        Add(letters);
        Add(again);
        Add(dryRun);
        Add(building.Theme);
        Add(building.Now);
        SetAction((result, token) => Run(app.CallOf(result), token));
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock intake ~/letters --dry-run", "which letter would become which story"),
        ("customersrock intake ~/letters", "makes them, and says what is left to do"),
        ("customersrock intake ~/letters --again", "once more, beside what was made before"),
    ];

    private async Task<int> Run(Call call, CancellationToken token)
    {
        if (call.FindSite(building.Theme) is not { } site || building.From(call) is not { } options)
            return ExitCode.WrongUsage;

        var given = call.Result.GetValue(letters)!;
        var folder = call.FullPath(given);
        if (WhyNot(site, folder, given) is { } wrong)
            return call.Screen.WrongUsage(wrong);

        var isDry = dryRun.IsGiven(call.Result);
        using var turn = isDry ? null : IntakeLock.TryTake(site);
        if (!isDry && turn is null)
            return call.Screen.Problem("another intake into this site is running; wait until it has ended.");

        var asked = new IntakeOptions { Now = options.Now, DryRun = isDry, Again = again.IsGiven(call.Result), Reading = call.Reading };
        var outcomes = await BuildWatch.Follow(progress => Task.FromResult(new Intaking(site, asked).Run(folder, progress, token)), call.Screen, token);
        IntakeReport.Write(call.Screen, outcomes, isDry);
        ImmutableArray<MadeStory> made = [.. outcomes.SelectMany(o => o.Stories)];
        var hasErrors = !isDry && !made.IsEmpty && await Check(call, site, options, made, token);
        return hasErrors || outcomes.Any(o => !o.Refused.IsEmpty) ? ExitCode.Problems : ExitCode.Fine;
    }

    private static string? WhyNot(SiteFolder site, string folder, string given)
    {
        if (!Directory.Exists(folder))
            return $"there is no folder {given}; save the letters into one, and name it.";

        var relative = site.Relative(folder);
        return relative == "input" || relative.StartsWith("input/", StringComparison.Ordinal)
            ? $"{given} is a part of the site, and what lies there is published; letters hold names and addresses. Put them elsewhere."
            : null;
    }

    /// <summary>What <c>check</c> says of the new files alone; true where it finds errors.</summary>
    private static async Task<bool> Check(Call call, SiteFolder site, BuildOptions options, ImmutableArray<MadeStory> made, CancellationToken token)
    {
        var files = made.SelectMany(m => m.Files).ToHashSet(StringComparer.Ordinal);
        var report = await BuildWatch.Follow(_ => new SiteBuilder(site).Review(options with { Drafts = true }, files.Contains), call.Screen, token);
        var diagnostics = report.Diagnostics.Where(d => files.Contains(d.At.Path)).ToImmutableArray();
        call.Screen.Say();
        call.Screen.Say(Phrase.Strong("What is left to mend"));
        DiagnosticText.Write(diagnostics, call.Screen.Verbosity == Verbosity.Verbose, call.Screen.Print);
        CheckSummary.WriteCounts(call.Screen, diagnostics);
        IntakeReport.WriteNext(call.Screen, made, options.Now);
        return diagnostics.HasErrors();
    }
}
