using System.CommandLine;
using CustomersRock.Preview;
using CustomersRock.Site;
using CustomersRock.Terminal;

namespace CustomersRock.Commands;

internal sealed class ServeCommand : ProgramCommand
{
    public const string Word = "serve";
    public const string Purpose = "Serves output/ as it is, without building.";

    private readonly BuildingOptions building = new();
    private readonly Option<int> port = PortOption.Make();

    public ServeCommand(CommandLineApp app)
        : base(Word, Purpose)
    {
        Add(port);
        SetAction((result, token) => Run(app.CallOf(result), token));
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock serve", "at http://localhost:5080"),
        ("customersrock serve --output /tmp/site --port 0", "another folder, any free port"),
    ];

    private async Task<int> Run(Call call, CancellationToken token)
    {
        if (call.FindSite() is not { } folder || building.From(call) is not { } options)
            return ExitCode.WrongUsage;

        if (!Directory.Exists(folder.Output))
            return call.Screen.Problem($"there is no {folder.Output} yet; build it with: customersrock build");

        var root = new SiteBuilder(folder).Check(options).Settings?.LinkRoot ?? "";
        var site = new SiteHandler(folder.Output, () => root, live: null);
        var number = call.Result.GetValue(port);
        LoopbackServer? server = null;
        try
        {
            return await Serving.UntilInterrupted(
                call,
                async () => server = await LoopbackServer.Start(number, (context, _) => site.Answer(context), token),
                () => $"{server!.Address}{root}/",
                number,
                token);
        }
        finally
        {
            if (server is not null)
                await server.DisposeAsync();
        }
    }
}
