using System.CommandLine;
using CustomersRock.Content.Model;
using CustomersRock.Curating;
using CustomersRock.Curation.Joining;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Inbox;

internal sealed class InboxJoinCommand : ProgramCommand
{
    private readonly Argument<string[]> ids = new("ID") { Arity = new ArgumentArity(2, 20), Description = "The candidates that are one story." };
    private readonly ByOption editor = new();

    public InboxJoinCommand(CommandLineApp app)
        : base("join", "Makes one candidate of several that tell the same story.")
    {
        Add(ids);
        Add(editor);
        SetAction((result, token) => Run(app.CallOf(result), token));
    }

    public override IReadOnlyList<(string Line, string For)> Examples => [("customersrock inbox join k3v9x2ma 7tq4wz5c", "they stay joined, whatever the gatherer thinks")];

    private async Task<int> Run(Call call, CancellationToken token)
    {
        using var room = Newsroom.Open(call);
        if (room is null)
            return ExitCode.WrongUsage;

        var candidates = new List<Candidate>();
        foreach (var id in call.Result.GetRequiredValue(ids))
        {
            if (room.Named(call, id) is not { } candidate)
                return ExitCode.Problems;

            candidates.Add(candidate);
        }

        var who = await editor.From(call, room.Folder, token);
        var joints = candidates.Skip(1).Select(c => Joint.Of(candidates[0].Lead.Id, c.Lead.Id, true, who, call.Host.Time.GetUtcNow()));
        EditorsWords.Add(room, joints, call.Host.Time.GetUtcNow());
        call.Screen.Say(Phrase.Good("Joined"), $" {candidates.Count} candidates; {JointFile.Place} keeps it, commit it.");
        return ExitCode.Fine;
    }
}
