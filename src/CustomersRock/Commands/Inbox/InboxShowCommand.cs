using System.CommandLine;
using CustomersRock.Curating;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Inbox;

internal sealed class InboxShowCommand : ProgramCommand
{
    private readonly Argument<string> id = new("ID") { Description = "Which candidate." };
    private readonly Option<string> format = new("--format") { HelpName = "text|json", Description = "For people, or for programs.", DefaultValueFactory = _ => "text" };

    public InboxShowCommand(CommandLineApp app)
        : base("show", "One candidate: what its source says, and who else told it.")
    {
        format.AcceptOnlyFromAmong("text", "json");
        Add(id);
        Add(format);
        SetAction((result, token) => Task.FromResult(Run(app.CallOf(result))));
    }

    public override IReadOnlyList<(string Line, string For)> Examples => [("customersrock inbox show k3v9x2ma", "as the list names it")];

    private int Run(Call call)
    {
        using var room = Newsroom.Open(call);
        if (room is null)
            return ExitCode.WrongUsage;

        if (room.Named(call, call.Result.GetRequiredValue(id)) is not { } candidate)
            return ExitCode.Problems;

        if (call.Result.GetValue(format) == "json")
            call.Screen.Raw(CandidateJson.Write([candidate]));
        else
            CandidateText.WriteWhole(call.Screen, candidate);

        return ExitCode.Fine;
    }
}
