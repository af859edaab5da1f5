using System.CommandLine;
using CustomersRock.Content.Model;
using CustomersRock.Curating;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Inbox;

internal sealed class InboxListCommand : ProgramCommand
{
    private const int Usual = 50;

    private readonly Option<string> format = new("--format") { HelpName = "text|json", Description = "For people, or for programs.", DefaultValueFactory = _ => "text" };
    private readonly Option<string?> most = new("--most") { HelpName = "N", Description = "At most so many; otherwise 50, or all as JSON." };

    public InboxListCommand(CommandLineApp app)
        : base("list", "What waits, in the order in which to look at it.")
    {
        format.AcceptOnlyFromAmong("text", "json");
        most.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && !(int.TryParse(token.Value, out var count) && count > 0))
                result.AddError($"--most takes a number from 1 on; \"{token.Value}\" is not.");
        });
        AddTo(this);
        SetAction((result, token) => Task.FromResult(Run(app.CallOf(result))));
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock inbox list", "the first fifty"),
        ("customersrock inbox list --format json", "all, for programs"),
    ];

    public void AddTo(Command command)
    {
        command.Add(format);
        command.Add(most);
    }

    public int Run(Call call)
    {
        using var room = Newsroom.Open(call);
        if (room is null)
            return ExitCode.WrongUsage;

        var isJson = call.Result.GetValue(format) == "json";
        var waiting = room.Queue();
        var count = call.Result.GetValue(most) is { } given ? int.Parse(given, System.Globalization.CultureInfo.InvariantCulture) : isJson ? int.MaxValue : Usual;
        var shown = waiting.Take(count).Select(r => r.Item.Candidate);
        if (isJson)
            call.Screen.Raw(CandidateJson.Write(shown));
        else
            Write(call.Screen, [.. shown], waiting.Length);

        return ExitCode.Fine;
    }

    private static void Write(Screen screen, List<Candidate> shown, int waiting)
    {
        foreach (var candidate in shown)
            CandidateText.WriteLine(screen, candidate);

        if (waiting == 0)
            screen.Say("Nothing waits. customersrock gather asks the sources.");
        else if (shown.Count < waiting)
            screen.Say(Phrase.Faint($"{waiting - shown.Count} more; --most shows them."));
    }
}
