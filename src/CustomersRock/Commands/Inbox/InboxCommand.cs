using CustomersRock.Terminal;

namespace CustomersRock.Commands.Inbox;

internal sealed class InboxCommand : ProgramCommand
{
    public const string Word = "inbox";
    public const string Purpose = "Shows the candidates that wait for an editor.";

    public InboxCommand(CommandLineApp app)
        : base(Word, Purpose)
    {
        var list = new InboxListCommand(app);
        Add(list);
        Add(new InboxShowCommand(app));
        Add(new InboxJoinCommand(app));
        Add(new InboxSplitCommand(app));

        // Without a word it lists, with the same options.
        list.AddTo(this);
        SetAction((result, token) => Task.FromResult(list.Run(app.CallOf(result))));
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock inbox", "what waits, the newest first"),
        ("customersrock inbox show k3v9x2ma", "one candidate, with all who told it"),
        ("customersrock inbox join k3v9x2ma 7tq4wz5c", "two that are one story"),
        ("customersrock inbox list --format json", "for programs"),
    ];
}
