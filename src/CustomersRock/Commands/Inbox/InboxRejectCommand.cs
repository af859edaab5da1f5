using System.CommandLine;
using CustomersRock.Curation.Decisions;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Inbox;

internal sealed class InboxRejectCommand : ProgramCommand
{
    private readonly Argument<string[]> ids = new("ID") { Arity = new ArgumentArity(1, 500), Description = "Which candidates." };
    private readonly Option<string?> reason = new("--reason") { HelpName = "WORD-OR-TEXT", Description = $"Needed: {string.Join(", ", RejectReason.All.Select(r => r.Word))}, or words of your own." };
    private readonly ByOption editor = new();
    private readonly FormatOption format = new();

    public InboxRejectCommand(CommandLineApp app)
        : base("reject", "Says no to candidates, and why. They never come back by themselves.")
    {
        Add(ids);
        Add(reason);
        Add(editor);
        Add(format);
        SetAction((result, token) => Run(app.CallOf(result), token));
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock inbox reject k3v9x2ma --reason self-praise", "a company praises itself"),
        ("customersrock inbox reject k3v9x2ma 7tq4wz5c --reason \"an advertisement for a film\"", "in words of your own"),
    ];

    private Task<int> Run(Call call, CancellationToken token) => Reason(call) is { } why
        ? VerdictRound.Run(
            call, call.Result.GetRequiredValue(ids), editor, format, (room, candidate, who) => room.Curator.Reject(candidate, why, [.. room.Judge(candidate).Themes.Select(t => t.Theme)], who), token)
        : Task.FromResult(ExitCode.WrongUsage);

    /// <summary>Null, and said what there is, where none is given.</summary>
    private string? Reason(Call call)
    {
        if (call.Result.GetValue(reason)?.Trim() is { Length: > 0 } given)
            return RejectReason.Find(given)?.Word ?? given;

        call.Screen.WrongUsage("say why, with --reason and one of these words, or words of your own:");
        var width = RejectReason.All.Max(r => r.Word.Length);
        foreach (var known in RejectReason.All)
            call.Screen.Complain("  ", Phrase.Strong(known.Word.PadRight(width)), $"  {known.Title}");

        return null;
    }
}
