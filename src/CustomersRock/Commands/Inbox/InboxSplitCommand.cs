using System.CommandLine;
using CustomersRock.Content.Model;
using CustomersRock.Curating;
using CustomersRock.Curation.Joining;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Inbox;

internal sealed class InboxSplitCommand : ProgramCommand
{
    private readonly Argument<string> id = new("ID") { Description = "The candidate that holds more than one story." };
    private readonly Argument<string[]> tellings = new("TELLING") { Arity = ArgumentArity.ZeroOrMore, Description = "What tells another story, as show names it; otherwise all are told apart." };
    private readonly ByOption editor = new();

    public InboxSplitCommand(CommandLineApp app)
        : base("split", "Makes several candidates of one that holds more than one story.")
    {
        Add(id);
        Add(tellings);
        Add(editor);
        SetAction((result, token) => Run(app.CallOf(result), token));
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock inbox split k3v9x2ma", "all its tellings become candidates of their own"),
        ("customersrock inbox split k3v9x2ma harbour/3f2a09c1d4e5b6a7", "this one alone"),
    ];

    private async Task<int> Run(Call call, CancellationToken token)
    {
        using var room = Newsroom.Open(call);
        if (room is null)
            return ExitCode.WrongUsage;

        if (room.Named(call, call.Result.GetRequiredValue(id)) is not { } candidate)
            return ExitCode.Problems;

        var all = candidate.Tellings.Select(t => t.Id).ToList();
        var named = call.Result.GetValue(tellings) ?? [];
        if (named.FirstOrDefault(name => !all.Contains(new TellingId(name))) is { } stranger)
            return call.Screen.Problem($"\"{stranger}\" is not part of {candidate.Id}; it holds {string.Join(", ", all)}.");

        if (all.Count == 1)
            return call.Screen.Problem($"{candidate.Id} holds one telling alone.");

        var (who, now) = (await editor.From(call, room.Folder, token), call.Host.Time.GetUtcNow());
        EditorsWords.Add(room, Pairs(all, [.. named.Select(name => new TellingId(name))]).Select(pair => Joint.Of(pair.One, pair.Other, false, who, now)), now);
        call.Screen.Say(Phrase.Good("Split"), $" {candidate.Id}; {JointFile.Place} keeps it, commit it.");
        return ExitCode.Fine;
    }

    /// <summary>Each of those that leave with each that stays; where none is named, each with each.</summary>
    private static IEnumerable<(TellingId One, TellingId Other)> Pairs(List<TellingId> all, List<TellingId> leaving) => leaving.Count == 0
        ? all.SelectMany((one, index) => all.Skip(index + 1).Select(other => (one, other)))
        : leaving.SelectMany(one => all.Except(leaving).Select(other => (one, other)));
}
