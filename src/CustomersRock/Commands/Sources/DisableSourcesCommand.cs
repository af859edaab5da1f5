using System.CommandLine;

namespace CustomersRock.Commands.Sources;

internal sealed class DisableSourcesCommand : SwitchSourcesCommand
{
    private readonly Option<string?> note = new("--note") { HelpName = "WHY", Description = "Noted beside it, with the day." };

    public DisableSourcesCommand(CommandLineApp app)
        : base(app, "disable", "Turns sources off: they are not read; what was published of them stays.", enabled: false) => Add(note);

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock sources disable sunny-skyz", "changes one line of its file"),
        ("customersrock sources disable sunny-skyz --note \"too much about whales\"", "and says why, for the next editor"),
    ];

    protected override string? RemarkOf(Call call) =>
        call.Result.GetValue(note)?.Trim() is { Length: > 0 } why ? SourceLine.Remark(call.Host.Time.GetUtcNow(), why) : null;
}
