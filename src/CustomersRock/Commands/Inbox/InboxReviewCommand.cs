using CustomersRock.Commands.Inbox.Reviewing;
using CustomersRock.Curating;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Inbox;

internal sealed class InboxReviewCommand : ProgramCommand
{
    private readonly ByOption editor = new();
    private readonly Flag lines = new("--lines", "Line by line instead of the whole screen: for screen readers and simple terminals, as TERM=dumb does.");

    public InboxReviewCommand(CommandLineApp app)
        : base("review", "Goes through what waits, one candidate at a time, by keyboard; works over ssh.")
    {
        Add(editor);
        Add(lines);
        SetAction((result, token) => Run(app.CallOf(result), token));
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock inbox review", "a accepts, r rejects, ? tells all keys"),
        ("customersrock inbox review --lines", "the same with letters and Enter"),
    ];

    public async Task<int> Run(Call call, CancellationToken token)
    {
        var byLine = lines.IsGiven(call.Result);
        if (!byLine && call.Host is not { InputIsTerminal: true, OutputIsTerminal: true })
            return call.Screen.WrongUsage("nobody can be asked here; customersrock inbox accept, reject and snooze take ids, and review --lines reads what is piped in.");

        using var room = Newsroom.Open(call);
        if (room is null)
            return ExitCode.WrongUsage;

        var review = new Review(room, room.Queue(), await editor.From(call, room.Folder, token), call.Host.Time);
        if (review.Waiting == 0)
        {
            call.Screen.Say("Nothing waits. customersrock gather asks the sources.");
            return ExitCode.Fine;
        }

        return await Sit(call, review, byLine, token);
    }

    private static async Task<int> Sit(Call call, Review review, bool byLine, CancellationToken token)
    {
        try
        {
            if (byLine || call.Host.Variable("TERM") == "dumb")
                await new ReviewLines(call.Screen, call.Host.OpenInputText()).Run(review, token);
            else
                await new ReviewScreen(call.Screen.OpenConsole(), TerminalLetters.AreAscii(call.Host)).Run(review, token);
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            // Behind the ^C that the terminal shows.
            call.Screen.Say("");
            Close(call.Screen, review);
            return ExitCode.Interrupted;
        }

        Close(call.Screen, review);
        return ExitCode.Fine;
    }

    private static void Close(Screen screen, Review review)
    {
        screen.Say(Phrase.Good(review.Tally.ToString()), $", {review.Waiting} {(review.Waiting == 1 ? "waits" : "wait")}.");
        foreach (var item in review.Tally.Items)
            screen.Say(Phrase.Faint($"  {item}"));

        if (review.Tally.ChangedAnything)
            screen.Say("Commit what changed in input/gathered: git add input/gathered, then git commit.");
    }
}
