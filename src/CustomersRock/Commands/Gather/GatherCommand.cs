using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using CustomersRock.Commands.Sources;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Curating;
using CustomersRock.Gathering;
using CustomersRock.Gathering.Fetching;
using CustomersRock.Gathering.State;
using CustomersRock.Gathering.Visiting;
using CustomersRock.Opinions;
using CustomersRock.Site;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Gather;

internal sealed class GatherCommand : ProgramCommand
{
    public const string Word = "gather";
    public const string Purpose = "Reads the sources and puts what is new into the inbox.";

    private readonly Argument<string[]> names = new("SOURCE") { Arity = ArgumentArity.ZeroOrMore, Description = "Ids of the sources to ask now; otherwise all that are due." };
    private readonly Flag dryRun = new("--dry-run", "Asks and says what would come, and keeps nothing.");
    private readonly Flag force = new("--force", "Asks all, also those that are not due. A server that wants to be left alone is, and so is what is gone.");
    private readonly Flag strict = new("--strict", "Fails when any source does.");
    private readonly TimeOption since = new("--since") { HelpName = "DATE", Description = "Takes what appeared since that day, also what was too old before." };
    private readonly TimeOption now = new("--now") { HelpName = "TIME", Description = "Gathers as of this time (ISO 8601); otherwise SOURCE_DATE_EPOCH, or the clock." };
    private readonly Option<string?> report = new("--report") { HelpName = "FILE", Description = "Writes what happened as Markdown, for a scheduled job." };
    private readonly Option<string?> trouble = new("--trouble") { HelpName = "FILE", Description = "Writes what does not come right without an editor as Markdown; where all is well there is no such file afterwards." };
    private readonly ProposeOptions proposing = new();
    private readonly FetchingOptions fetching = new();

    public GatherCommand(CommandLineApp app)
        : base(Word, Purpose)
    {
        Add(names);
        Add(dryRun);
        Add(since);
        Add(force);
        Add(strict);
        Add(report);
        Add(trouble);
        proposing.AddTo(this);
        Add(now);
        Add(fetching.AllowPrivate);
        SetAction((result, token) => Run(app.CallOf(result), token));
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock gather", "asks all sources that are due"),
        ("customersrock gather hyken mullvad", "asks these two now"),
        ("customersrock gather --dry-run", "what would come"),
        ("customersrock gather --since 2026-10-01 hyken", "an older part of a feed"),
        ("customersrock gather --report gather.md --trouble trouble.md", "in a scheduled job"),
        ("customersrock gather --propose 12", $"then the twelve best on a branch such as {ProposalRequest.Folder}2026-11-26, one commit"),
        ("customersrock gather --propose 12 --push --proposal pull-request.md", "the same sent to origin, with the text of a pull request"),
        ("customersrock gather --propose 12 --dry-run", "what would be proposed of what waits now"),
    ];

    private async Task<int> Run(Call call, CancellationToken token)
    {
        if (SourcesAtHand.Read(call) is not { } sources || call.FindNow(now) is not { } time || sources.Named(call, call.Result.GetValue(names) ?? []) is not { } named)
            return ExitCode.WrongUsage;

        DiagnosticText.Write([.. sources.Diagnostics.Where(d => d.Rule.Severity != Severity.Hint)], call.Screen.Verbosity == Verbosity.Verbose, call.Screen.Complain);
        TellOfUnread(call, named);
        MakeFolders(call);

        using var turn = GatherLock.TryTake(sources.Folder);
        if (turn is null)
            return call.Screen.Problem("another gather of this site is running; wait for it to end.");

        var request = RequestOf(call, sources, named, time);
        var clock = new SetClock(call.Host.Time, time);
        using var room = request.DryRun ? Newsroom.Look(call, sources.Folder, clock) : Newsroom.Open(call, sources.Folder, clock);
        var done = await Gather(call, room.Store, sources.Content.Settings, request, token);
        Tell(call, sources, room.Store, request, done);
        if (done.Interrupted || (room.Content.Settings.Opinion.IsOn && !request.DryRun && await SecondOpinion.Ask(call, room, token)))
            return ExitCode.Interrupted;

        var proposed = proposing.From(call, time, request.DryRun) is { } wanted ? await ProposalReport.Write(call, room, wanted, proposing.TextFile(call), token) : ExitCode.Fine;
        return IsProblem(call, sources, request, done) ? ExitCode.Problems : proposed;
    }

    // Before any server is asked: a file that cannot be written is told at once.
    private void MakeFolders(Call call)
    {
        string?[] files = [call.Result.GetValue(report), call.Result.GetValue(trouble), proposing.TextFile(call)];
        foreach (var file in files.OfType<string>())
            Directory.CreateDirectory(Path.GetDirectoryName(call.FullPath(file))!);
    }

    private static void TellOfUnread(Call call, ImmutableArray<Source> named)
    {
        foreach (var source in named.Where(s => !s.Enabled || s.Feed is null))
        {
            call.Screen.Complain(Phrase.Warning("warning: "), source.Feed is null
                ? $"{source.Id} has no feed and is read by hand; it is not asked."
                : $"{source.Id} is disabled and is not asked; customersrock sources enable {source.Id} turns it on.");
        }
    }

    private GatherRequest RequestOf(Call call, SourcesAtHand sources, ImmutableArray<Source> named, DateTimeOffset time) => new()
    {
        Sources = named.IsEmpty ? sources.All : named,
        Filters = sources.Content.Filters,
        Word = EditorsWords.Read(sources.Folder),
        Told = sources.Content.Health,
        Concurrency = sources.Content.Settings.Gather.Concurrency,
        DryRun = dryRun.IsGiven(call.Result),
        Options = new VisitOptions
        {
            Now = time,
            Since = call.Result.GetValue(since) is { } day && IsoTime.TryParse(day, out var parsed) ? parsed : null,
            Force = !named.IsEmpty || force.IsGiven(call.Result),
            Named = !named.IsEmpty,
        },
    };

    private async Task<GatherReport> Gather(Call call, GatherStore store, SiteSettings settings, GatherRequest request, CancellationToken token)
    {
        var pauses = new HostPauses(store.Pauses());
        var clock = new SetClock(call.Host.Time, request.Options.Now);
        using var fetcher = new FeedFetcher(fetching.From(call, settings), clock, pauses);
        var gatherer = new Gatherer(store, fetcher, pauses, clock);

        // Not stopped by the token: the gatherer ends by itself and keeps what has come.
        return await BuildWatch.Follow(
            progress => gatherer.Gather(request, new SourceProgress(progress), token), call.Screen, CancellationToken.None);
    }

    private void Tell(Call call, SourcesAtHand sources, GatherStore store, GatherRequest request, GatherReport done)
    {
        GatherTable.Write(call.Screen, done, request.DryRun);
        if (!request.DryRun)
            HealthOfSources.Write(sources, store);

        if (call.Result.GetValue(report) is { } file)
            AtomicFile.Write(call.FullPath(file), Encoding.UTF8.GetBytes(GatherMarkdown.Write(done, new FilterReport(sources.All, sources.Content.Filters, store), request.Options.Now)));

        if (call.Result.GetValue(trouble) is { } alarm)
            Alarm(call.FullPath(alarm), TroubleMarkdown.Write(done, sources.Diagnostics, request.Options.Now));
    }

    // One of yesterday would be taken for today's.
    private static void Alarm(string file, string? text)
    {
        if (text is null)
            File.Delete(file);
        else
            AtomicFile.Write(file, Encoding.UTF8.GetBytes(text));
    }

    /// <summary>One dead source is the source's problem, unless somebody asked for it; when nothing at all could be read, it is ours.</summary>
    private bool IsProblem(Call call, SourcesAtHand sources, GatherRequest request, GatherReport done)
    {
        var asked = done.Visits.Where(v => v.Skipped is null).ToList();
        var failed = asked.Count(v => v.Trouble is not null);
        return sources.Diagnostics.HasErrors() || (asked.Count >= (request.Options.Named ? 1 : 2) && failed == asked.Count) || (strict.IsGiven(call.Result) && failed > 0);
    }
}
