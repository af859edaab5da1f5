using System.CommandLine;
using CustomersRock.Content.Model;
using CustomersRock.Curating;
using CustomersRock.Curation.Decisions;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Inbox;

internal sealed class InboxUndoCommand : ProgramCommand
{
    private readonly Argument<string?> id = new("ID") { Arity = ArgumentArity.ZeroOrOne, Description = "What was decided; otherwise your last verdict." };
    private readonly ByOption editor = new();
    private readonly FormatOption format = new();

    public InboxUndoCommand(CommandLineApp app)
        : base("undo", "Takes a verdict back: the candidate waits again, and its file goes.")
    {
        Add(id);
        Add(editor);
        Add(format);
        SetAction((result, token) => Run(app.CallOf(result), token));
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock inbox undo", "your last verdict; once more, the one before"),
        ("customersrock inbox undo k3v9x2ma", "this one, whoever decided"),
    ];

    private async Task<int> Run(Call call, CancellationToken token)
    {
        using var room = Newsroom.Open(call);
        if (room is null)
            return ExitCode.WrongUsage;

        var who = await editor.From(call, room.Folder, token);
        var report = new VerdictReport(call, format.IsJson(call));
        if (call.Result.GetValue(id) is { } name)
            Undo(call, room, report, name, who);
        else if (LastVerdict.Of(room.Log, who) is { } last)
            Undo(room, report, last.Candidate?.Value ?? last.Title, last, who);
        else
            report.Missing("", $"no verdict of {who} stands; customersrock inbox list --decided shows all, and undo takes an id.");

        return report.Finish();
    }

    private static void Undo(Call call, Newsroom room, VerdictReport report, string name, string who)
    {
        var key = new CandidateId(name.ToLowerInvariant());
        var about = room.Find(key) is { } candidate ? room.Log.About(candidate) : room.Log.About(key);
        if (DecisionLog.Standing(about) is { } standing)
            Undo(room, report, name, standing, who);
        else if (about.IsEmpty && room.Named(call, name) is null)
            report.Missing(name);
        else
            report.Add(name, Outcome.Pointless);
    }

    private static void Undo(Newsroom room, VerdictReport report, string name, Decision decision, string who) => report.Add(name, room.Curator.Undo(decision, who));
}
