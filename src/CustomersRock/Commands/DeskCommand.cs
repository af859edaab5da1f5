using System.CommandLine;
using CustomersRock.Curating;
using CustomersRock.Desk;
using CustomersRock.Terminal;

namespace CustomersRock.Commands;

internal sealed class DeskCommand : ProgramCommand
{
    public const string Word = "desk";
    public const string Purpose = "Shows what waits on a local web page, to be accepted or rejected with the keyboard.";

    private readonly Option<int> port = PortOption.Make(5081);
    private readonly ByOption editor = new();

    public DeskCommand(CommandLineApp app)
        : base(Word, Purpose)
    {
        Add(port);
        Add(editor);
        SetAction((result, token) => Run(app.CallOf(result), token));
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock desk", "at http://localhost:5081, for this machine alone"),
        ("customersrock desk --by Ada --port 0", "signed by Ada, at any free port"),
    ];

    private async Task<int> Run(Call call, CancellationToken token)
    {
        using var room = Newsroom.Open(call);
        if (room is null)
            return ExitCode.WrongUsage;

        var number = call.Result.GetValue(port);
        await using var server = new DeskServer(new EditorsDesk(room, call.Host.Time, await editor.From(call, room.Folder, token)));
        return await Serving.UntilInterrupted(call, () => server.Start(number, token), () => server.Address, number, token, "The desk");
    }
}
