using System.CommandLine;
using CustomersRock.Curating;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Inbox;

internal sealed class InboxWithdrawCommand : ProgramCommand
{
    private readonly Argument<string> item = new("ITEM") { Description = "What is on the site: its file, the address it leads to, or the id under which it waited." };
    private readonly Option<string?> reason = new("--reason") { HelpName = "TEXT", Description = "Why; needed, and kept." };
    private readonly ByOption editor = new();
    private readonly FormatOption format = new();

    public InboxWithdrawCommand(CommandLineApp app)
        : base("withdraw", "Takes an accepted item off the site for good.")
    {
        Add(item);
        Add(reason);
        Add(editor);
        Add(format);
        SetAction((result, token) => Run(app.CallOf(result), token));
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock inbox withdraw input/gathered/2026/11/bus-driver.md --reason \"the driver asked us to\"", "by its file"),
        ("customersrock inbox withdraw https://harbour.example/bus-driver --reason \"turned out to be untrue\"", "by its address"),
    ];

    private async Task<int> Run(Call call, CancellationToken token)
    {
        if (call.Result.GetValue(reason)?.Trim() is not { Length: > 0 } why)
            return call.Screen.WrongUsage("say why it goes, with --reason: whoever meets it again will want to know.");

        using var room = Newsroom.Open(call);
        if (room is null)
            return ExitCode.WrongUsage;

        var report = new VerdictReport(call, format.IsJson(call));
        var name = call.Result.GetRequiredValue(item);
        if (NamedItem.Find(call, room, name) is { } found)
            report.Add(name, room.Curator.Withdraw(found, why, await editor.From(call, room.Folder, token)));
        else
            report.Missing(name, NamedItem.NotThere(room, name));

        return report.Finish();
    }
}
