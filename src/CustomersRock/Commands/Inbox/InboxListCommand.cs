using System.Collections.Immutable;
using System.CommandLine;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;
using CustomersRock.Curating;
using CustomersRock.Curation.Decisions;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Inbox;

internal sealed class InboxListCommand : ProgramCommand
{
    private const int Usual = 50;

    private readonly FormatOption format = new();
    private readonly CountOption most = new("--most") { Description = $"At most so many; otherwise {Usual}, or all as JSON." };
    private readonly Option<string?> source = new("--source") { HelpName = "ID", Description = "Only what this source tells." };
    private readonly Option<string?> theme = new("--theme") { HelpName = "ID", Description = "Only what may be about this theme." };
    private readonly Flag decided = new("--decided", "What was decided instead, the newest first.");

    public InboxListCommand(CommandLineApp app)
        : base("list", "What waits, in the order in which to look at it.")
    {
        AddTo(this);
        SetAction((result, token) => Task.FromResult(Run(app.CallOf(result))));
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock inbox list", "the first fifty"),
        ("customersrock inbox list --theme kindness --verbose", "of one theme, with all that moved each up or down"),
        ("customersrock inbox list --decided --most 10", "the last ten verdicts"),
        ("customersrock inbox list --format json", "all, for programs"),
    ];

    public void AddTo(Command command)
    {
        command.Add(format);
        command.Add(most);
        command.Add(source);
        command.Add(theme);
        command.Add(decided);
    }

    public int Run(Call call)
    {
        using var room = Newsroom.Open(call);
        if (room is null || !IsKnown(call, room, theme, "theme", room.Themes.Select(t => t.Value)) || !IsKnown(call, room, source, "source", room.Content.Sources.Select(s => s.Id.Value)))
            return ExitCode.WrongUsage;

        if (decided.IsGiven(call.Result))
            WriteDecided(call, [.. room.Log.All.Reverse().Where(d => Fits(call, [d.Source], d.Themes))]);
        else
            WriteWaiting(call, [.. Dossier.Of(room, room.Queue()).Where(d => Fits(call, SourcesOf(d.Candidate), d.Judgement.Themes.Select(t => t.Theme)))]);

        return ExitCode.Fine;
    }

    private void WriteWaiting(Call call, ImmutableArray<Dossier> waiting)
    {
        var shown = waiting.Take(Most(call));
        if (format.IsJson(call))
            call.Screen.Raw(CandidateJson.Write(shown));
        else
        {
            QueueTable.Write(call.Screen, shown);
            TellOfRest(call, waiting.Length, IsNarrowed(call) ? "Nothing of that kind waits." : "Nothing waits. customersrock gather asks the sources.");
        }
    }

    private void WriteDecided(Call call, ImmutableArray<Decision> verdicts)
    {
        var shown = verdicts.Take(Most(call));
        if (format.IsJson(call))
            call.Screen.Raw(CandidateJson.Write(shown));
        else
        {
            QueueTable.Write(call.Screen, shown);
            TellOfRest(call, verdicts.Length, "Nothing was decided yet.");
        }
    }

    private void TellOfRest(Call call, int all, string none)
    {
        if (all == 0)
            call.Screen.Say(none);
        else if (all > Most(call))
            call.Screen.Say(Phrase.Faint($"{all - Most(call)} more; --most shows them."));
    }

    private int Most(Call call) => most.From(call) ?? (format.IsJson(call) ? int.MaxValue : Usual);

    private bool IsNarrowed(Call call) => call.Result.GetValue(source) is not null || call.Result.GetValue(theme) is not null;

    private bool Fits(Call call, IEnumerable<SourceId?> sources, IEnumerable<ThemeId> themes) =>
        (Given(call, source) is not { } wanted || sources.Contains(new SourceId(wanted))) && (Given(call, theme) is not { } about || themes.Contains(new ThemeId(about)));

    private static IEnumerable<SourceId?> SourcesOf(Candidate candidate) => candidate.Tellings.Select(t => (SourceId?)t.Source);

    /// <summary>False, and said what could be meant, where something is named that is not there.</summary>
    private static bool IsKnown(Call call, Newsroom room, Option<string?> option, string kind, IEnumerable<string> known)
    {
        if (Given(call, option) is not { } word || known.Contains(word, StringComparer.Ordinal))
            return true;

        // What a source told is decided, or waits, also when its file has a slip or is gone.
        if (kind == "source" && room.Log.All.Any(d => d.Source?.Value == word))
            return true;

        call.Screen.WrongUsage($"there is no {kind} \"{word}\"; {Suggest.Mend(word, known, $"there are {string.Join(", ", known)}")}.");
        return false;
    }

    private static string? Given(Call call, Option<string?> option) => call.Result.GetValue(option)?.Trim().ToLowerInvariant();
}
