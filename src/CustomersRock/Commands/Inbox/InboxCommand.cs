using CustomersRock.Terminal;

namespace CustomersRock.Commands.Inbox;

internal sealed class InboxCommand : ProgramCommand
{
    public const string Word = "inbox";
    public const string Purpose = "Shows the candidates that wait for an editor, and takes the editor's verdicts.";

    private readonly Flag interactive = new("--interactive", "One at a time, by keyboard, as review does.") { Aliases = { "-i" } };

    public InboxCommand(CommandLineApp app)
        : base(Word, Purpose)
    {
        var list = new InboxListCommand(app);
        Add(list);
        Add(new InboxShowCommand(app));
        var review = new InboxReviewCommand(app);
        Add(review);
        Add(new InboxAcceptCommand(app));
        Add(new InboxRejectCommand(app));
        Add(new InboxSnoozeCommand(app));
        Add(new InboxUndoCommand(app));
        Add(new InboxWithdrawCommand(app));
        Add(new InboxJoinCommand(app));
        Add(new InboxSplitCommand(app));

        // Without a word it lists, with the same options.
        list.AddTo(this);
        Add(interactive);
        SetAction((result, token) => interactive.IsGiven(result) ? review.Run(app.CallOf(result), token) : Task.FromResult(list.Run(app.CallOf(result))));
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock inbox", "what waits, the best first"),
        ("customersrock inbox review", "one at a time, by keyboard"),
        ("customersrock inbox show k3v9x2ma", "one candidate, with all who told it"),
        ("customersrock inbox accept k3v9x2ma --note \"She kept the shop open for one boy.\"", "puts it on the site"),
        ("customersrock inbox reject k3v9x2ma --reason thin", "too little happened"),
        ("customersrock inbox join k3v9x2ma 7tq4wz5c", "two that are one story"),
        ("customersrock inbox list --format json", "for programs"),
    ];
}
