using System.CommandLine;
using CustomersRock.Content.Model;
using CustomersRock.Curating;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Inbox;

internal sealed class InboxShowCommand : ProgramCommand
{
    private readonly Argument<string> id = new("ID") { Description = "Which candidate." };
    private readonly FormatOption format = new();

    public InboxShowCommand(CommandLineApp app)
        : base("show", "One candidate: what its source says, what is thought of it, who else told it, what was decided.")
    {
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

        var name = call.Result.GetRequiredValue(id);
        if (room.Find(new CandidateId(name.ToLowerInvariant())) is null && room.Log.About(new CandidateId(name.ToLowerInvariant())) is { IsEmpty: false } verdicts)
        {
            // Decided elsewhere, or the gatherer's state was deleted: the log is all that is known here.
            if (format.IsJson(call))
                call.Screen.Raw(CandidateJson.Write(verdicts.Reverse()));
            else
                QueueTable.Write(call.Screen, verdicts.Reverse());

            return ExitCode.Fine;
        }

        if (room.Named(call, name) is not { } candidate)
            return ExitCode.Problems;

        var dossier = Dossier.Of(room, candidate);
        if (format.IsJson(call))
            call.Screen.Raw(CandidateJson.Write([dossier]));
        else
        {
            foreach (var line in CandidateText.Lines(dossier))
                LinePrinter.Print(call.Screen, line);
        }

        return ExitCode.Fine;
    }
}
