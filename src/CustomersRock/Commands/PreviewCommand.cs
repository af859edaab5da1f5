using System.CommandLine;
using CustomersRock.Preview;
using CustomersRock.Site;
using CustomersRock.Terminal;

namespace CustomersRock.Commands;

internal sealed class PreviewCommand : ProgramCommand
{
    public const string Word = "preview";
    public const string Purpose = "Shows the site in a browser, rebuilds it on every change and reloads the page.";

    private readonly BuildingOptions building = new();
    private readonly Option<int> port = PortOption.Make();
    private readonly Flag noWatch = new("--no-watch", "Builds once and does not look for changes.");
    private readonly Flag noReload = new("--no-reload", "Leaves pages as they are: no script that reloads them.");

    public PreviewCommand(CommandLineApp app)
        : base(Word, Purpose)
    {
        Add(port);
        Add(noWatch);
        Add(noReload);
        Add(building.Theme);
        Add(building.Drafts);
        Add(building.Clean);
        Add(building.Now);
        SetAction((result, token) => Run(app.CallOf(result), token));
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock preview", "at http://localhost:5080"),
        ("customersrock preview --port 0 --drafts", "at any free port, with drafts"),
    ];

    private async Task<int> Run(Call call, CancellationToken token)
    {
        if (call.FindSite(building.Theme) is not { } folder || building.From(call) is not { } options)
            return ExitCode.WrongUsage;

        var builder = new SiteBuilder(folder);
        var clean = options.Clean;
        BuildReport Build()
        {
            var report = builder.Build(options with { KeepGoing = true, Watching = true, Clean = clean, Now = call.FindNow(building.Now) ?? options.Now });
            clean = false;
            return report;
        }

        var result = call.Result;
        var previewOptions = new PreviewOptions { Port = result.GetValue(port), Watch = !noWatch.IsGiven(result), Reload = !noReload.IsGiven(result) };
        int code;
        await using (var server = new PreviewServer(folder, previewOptions, Build, call.Screen))
        {
            // Pages are right and the browser knows: of the 150 ms that the next edit of ten thousand stories would take, 30 are collections.
            server.Built += _ => ShortRun.BeginAgain();
            code = await Serving.UntilInterrupted(call, () => server.Start(token), () => server.Address, previewOptions.Port, token);
        }

        builder.Finish();
        return code;
    }
}
