namespace CustomersRock.Commands.Sources;

internal sealed class EnableSourcesCommand(CommandLineApp app)
    : SwitchSourcesCommand(app, "enable", "Turns sources on: they are read from the next gather on.", enabled: true)
{
    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock sources enable hyken mullvad", "changes one line of each file"),
    ];
}
