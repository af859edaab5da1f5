using System.CommandLine;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Inbox;

internal sealed class InboxSnoozeCommand : ProgramCommand
{
    /// <summary>Where nobody says how many days.</summary>
    public const int UsualDays = 7;

    public const int MostDays = 365;

    private readonly Argument<string[]> ids = new("ID") { Arity = new ArgumentArity(1, 500), Description = "Which candidates." };
    private readonly CountOption days = new("--days", MostDays) { Description = $"For so many days; otherwise {UsualDays}." };
    private readonly TimeOption until = new("--until") { HelpName = "DATE", Description = "Until that day instead." };
    private readonly ByOption editor = new();
    private readonly FormatOption format = new();

    public InboxSnoozeCommand(CommandLineApp app)
        : base("snooze", "Puts candidates off; they come back on their day.")
    {
        Validators.Add(result =>
        {
            if (result.GetResult(days) is not null && result.GetResult(until) is not null)
                result.AddError("--days and --until say the same twice; give one of them.");
        });
        Add(ids);
        Add(days);
        Add(until);
        Add(editor);
        Add(format);
        SetAction((result, token) => Run(app.CallOf(result), token));
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock inbox snooze k3v9x2ma", "for a week"),
        ("customersrock inbox snooze k3v9x2ma --until 2026-12-24", "until that day"),
    ];

    private Task<int> Run(Call call, CancellationToken token) => Until(call) is { } day
        ? VerdictRound.Run(call, call.Result.GetRequiredValue(ids), editor, format, (room, candidate, who) => room.Curator.Snooze(candidate, day, who), token)
        : Task.FromResult(ExitCode.WrongUsage);

    /// <summary>Null, and said why, where the day has passed.</summary>
    private DateTimeOffset? Until(Call call)
    {
        var now = call.Host.Time.GetUtcNow();
        if (call.Result.GetValue(until) is not { } given || !IsoTime.TryParse(given, out var day))
            return now.AddDays(days.From(call) ?? UsualDays);

        if (day > now)
            return day;

        call.Screen.WrongUsage($"--until takes a day to come; {given} has passed.");
        return null;
    }
}
