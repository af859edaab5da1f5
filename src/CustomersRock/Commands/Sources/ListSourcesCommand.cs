using System.CommandLine;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Sources;

internal sealed class ListSourcesCommand : ProgramCommand
{
    private readonly Option<string> format = new("--format") { HelpName = "text|json", Description = "For people or for programs.", DefaultValueFactory = _ => "text" };

    public ListSourcesCommand(CommandLineApp app)
        : base("list", "Says how each source fares, since when and why.")
    {
        format.AcceptOnlyFromAmong("text", "json");
        Add(format);
        SetAction((result, token) => Task.FromResult(Run(app.CallOf(result))));
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock sources list", "on a terminal a table; elsewhere a line for each source, with tabs"),
        ("customersrock sources list --quiet", "the ids alone"),
        ("customersrock sources list --format json", "for programs"),
    ];

    private int Run(Call call)
    {
        if (SourcesAtHand.Read(call) is not { } sources)
            return ExitCode.WrongUsage;

        if (call.Result.GetValue(format) == "json")
            call.Screen.Raw(SourceListJson.Write(sources));
        else if (call.Screen.Verbosity == Verbosity.Quiet)
            WriteIds(call, sources);
        else if (call.Host.OutputIsTerminal)
            SourceTable.Write(call.Screen, sources);
        else
            SourceTable.WritePlain(call.Screen, sources);

        sources.TellOfFaults(call);
        return ExitCode.Fine;
    }

    private static void WriteIds(Call call, SourcesAtHand sources)
    {
        foreach (var source in sources.All)
            call.Screen.Print(source.Id.Value);
    }
}
