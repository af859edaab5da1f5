using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Commands.Inbox;
using CustomersRock.Content.Reading;
using CustomersRock.Gathering;
using CustomersRock.Gathering.Fetching;
using CustomersRock.Gathering.State;
using CustomersRock.Gathering.Visiting;
using CustomersRock.Site;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Gather;

internal sealed class GatherCommand : ProgramCommand
{
    public const string Word = "gather";
    public const string Purpose = "Reads the sources and puts what is new into the inbox.";

    private readonly Argument<string[]> names = new("SOURCE") { Arity = ArgumentArity.ZeroOrMore, Description = "Ids of the sources to ask now; otherwise all that are due." };
    private readonly Flag dryRun = new("--dry-run", "Asks and says what would come, and keeps nothing.");
    private readonly Flag force = new("--force", "Asks all, also those that are not due. A server that wants to be left alone is.");
    private readonly Flag strict = new("--strict", "Fails when any source does.");
    private readonly Option<string?> since = new("--since") { HelpName = "DATE", Description = "Takes what appeared since that day, also what was too old before." };
    private readonly Option<string?> now = new("--now") { HelpName = "TIME", Description = "Gathers as of this time (ISO 8601); otherwise SOURCE_DATE_EPOCH, or the clock." };
    private readonly Option<string?> report = new("--report") { HelpName = "FILE", Description = "Writes what happened as Markdown, for a scheduled job." };
    private readonly AllowPrivateOption allowPrivate = new();

    public GatherCommand(CommandLineApp app)
        : base(Word, Purpose)
    {
        since.Validators.Add(IsTime);
        now.Validators.Add(IsTime);
        Add(names);
        Add(dryRun);
        Add(since);
        Add(force);
        Add(strict);
        Add(report);
        Add(now);
        Add(allowPrivate);
        SetAction((result, token) => Run(app.CallOf(result), token));
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock gather", "asks all sources that are due"),
        ("customersrock gather hyken mullvad", "asks these two now"),
        ("customersrock gather --dry-run", "what would come"),
        ("customersrock gather --since 2026-10-01 hyken", "an older part of a feed"),
        ("customersrock gather --report gather.md", "in a scheduled job"),
    ];

    private static void IsTime(OptionResult result)
    {
        if (result.Tokens is [var token, ..] && !IsoTime.TryParse(token.Value, out _))
            result.AddError($"{result.Option.Name} takes a time of ISO 8601, as in 2026-11-24 or 2026-11-24T08:00:00Z; \"{token.Value}\" is not.");
    }

    private async Task<int> Run(Call call, CancellationToken token)
    {
        if (call.FindSite() is not { } folder || call.FindNow(now) is not { } time)
            return ExitCode.WrongUsage;

        var read = new ContentReader(folder).ReadSources(new ReadOptions { Settings = call.Settings });
        if (SourceChoice.From(call, read.Content.Sources, call.Result.GetValue(names) ?? []) is not { } chosen)
            return ExitCode.WrongUsage;

        DiagnosticText.Write([.. read.Diagnostics.Where(d => d.Rule.Severity != Severity.Hint)], call.Screen.Verbosity == Verbosity.Verbose, call.Screen.Complain);
        using var turn = GatherLock.TryTake(folder);
        if (turn is null)
            return call.Screen.Problem("another gather of this site is running; wait for it to end.");

        using var store = GatherStore.Open(GatherState.PathIn(folder));
        if (store.Warning is { } warning)
            call.Screen.Complain(Phrase.Warning("warning: "), warning);

        var request = RequestOf(call, read.Content, chosen, time, EditorsWords.Read(folder));
        var done = await Gather(call, store, request, token);
        Tell(call, folder, store, read.Content, request, done);
        return done.Interrupted ? ExitCode.Interrupted : IsProblem(call, read, done) ? ExitCode.Problems : ExitCode.Fine;
    }

    private GatherRequest RequestOf(Call call, ContentSet content, SourceChoice chosen, DateTimeOffset time, Gathering.Matching.EditorsWord word) => new()
    {
        Sources = chosen.Sources,
        Filters = content.Filters,
        Word = word,
        Concurrency = content.Settings.Gather.Concurrency,
        DryRun = dryRun.IsGiven(call.Result),
        Options = new VisitOptions
        {
            Now = time,
            Since = call.Result.GetValue(since) is { } day && IsoTime.TryParse(day, out var parsed) ? parsed : null,
            Force = chosen.AreNamed || force.IsGiven(call.Result),
        },
    };

    private async Task<GatherReport> Gather(Call call, GatherStore store, GatherRequest request, CancellationToken token)
    {
        using var fetcher = new FeedFetcher(allowPrivate.OptionsFor(call), call.Host.Time);
        var gatherer = new Gatherer(store, fetcher, call.Host.Time);

        // Not stopped by the token: the gatherer ends by itself and keeps what has come.
        return await BuildWatch.Follow(
            progress => gatherer.Gather(request, new SourceProgress(progress), token), call.Screen, CancellationToken.None);
    }

    private void Tell(Call call, SiteFolder folder, GatherStore store, ContentSet content, GatherRequest request, GatherReport done)
    {
        GatherTable.Write(call.Screen, done, request.DryRun);
        if (!request.DryRun)
            HealthOfSources.Write(folder, content.Sources, store);

        if (call.Result.GetValue(report) is { } file)
            AtomicFile.Write(call.FullPath(file), System.Text.Encoding.UTF8.GetBytes(GatherMarkdown.Write(done, content.Sources, store, request.Options.Now)));
    }

    /// <summary>One dead source is the source's problem; when nothing at all could be read, it is ours.</summary>
    private bool IsProblem(Call call, ReadResult read, GatherReport done)
    {
        var asked = done.Visits.Where(v => v.Skipped is null).ToList();
        var failed = asked.Count(v => v.Trouble is not null);
        return read.Diagnostics.HasErrors() || (asked.Count > 0 && failed == asked.Count) || (strict.IsGiven(call.Result) && failed > 0);
    }
}
