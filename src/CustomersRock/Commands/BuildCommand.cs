using CustomersRock.Site;
using CustomersRock.Terminal;

namespace CustomersRock.Commands;

internal sealed class BuildCommand : ProgramCommand
{
    public const string Word = "build";
    public const string Purpose = "Builds the site; this is also what happens without a command.";

    private readonly BuildingOptions building;

    public BuildCommand(CommandLineApp app, BuildingOptions building)
        : base(Word, Purpose)
    {
        this.building = building;
        building.AddTo(this);
        SetAction((result, token) => Run(app.CallOf(result), token));
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock", "builds the site in the current folder"),
        ("customersrock build --root ~/our-site --clean", "another folder, everything anew"),
        ("customersrock build --drafts --now 2026-12-24", "as it will look on that day, with drafts"),
        ("customersrock build -s Host=example.org -s LinkRoot=/blog", "with other settings"),
    ];

    public async Task<int> Run(Call call, CancellationToken token)
    {
        if (call.FindSite(building.Theme) is not { } folder || building.From(call) is not { } options)
            return ExitCode.WrongUsage;

        ShortRun.Begin();
        var builder = new SiteBuilder(folder);
        var report = await BuildWatch.Follow(progress => builder.Build(options, progress), call.Screen, token);
        BuildSummary.Write(call.Screen, report, options.Strict);
        return report.Succeeded ? ExitCode.Fine : ExitCode.Problems;
    }
}
