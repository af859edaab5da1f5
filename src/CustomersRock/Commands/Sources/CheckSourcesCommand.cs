using System.Collections.Immutable;
using System.CommandLine;
using CustomersRock.Content.Model;
using CustomersRock.Gathering.Fetching;
using CustomersRock.Gathering.Filtering;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Sources;

internal sealed class CheckSourcesCommand : ProgramCommand
{
    private readonly Argument<string[]> ids = new("ID") { Arity = ArgumentArity.ZeroOrMore, Description = "Which; otherwise all that are turned on." };
    private readonly FetchingOptions fetching = new();

    public CheckSourcesCommand(CommandLineApp app)
        : base("check", "Asks each source once and says whether it is what its file says: address, owner, age, ids, language, filters. Writes nothing.")
    {
        Add(ids);
        Add(fetching.AllowPrivate);
        SetAction((result, token) => Run(app.CallOf(result), token));
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock sources check hyken", "before it is turned on"),
        ("customersrock sources check", "all that are read; ends with 1 where something is wrong"),
    ];

    private async Task<int> Run(Call call, CancellationToken token)
    {
        var given = call.Result.GetValue(ids) ?? [];
        if (SourcesAtHand.Read(call) is not { } sources || (given.Length == 0 ? sources.All.Where(s => s.Enabled).ToImmutableArray() : sources.Named(call, given)) is not { } named)
            return ExitCode.WrongUsage;

        var asked = named.Where(s => s.Feed is not null).ToArray();
        foreach (var byHand in named.Where(s => s.Feed is null))
            call.Screen.Say(byHand.Id.Value, ": it has no feed; it is read by hand.");

        using var fetcher = new FeedFetcher(fetching.From(call, sources.Content.Settings), call.Host.Time);
        var wrong = await Look(call, sources, asked, fetcher, token);
        sources.TellOfFaults(call);
        if (asked.Length > 1)
            call.Screen.Say($"{Numbers.Count(asked.Length, "source")} asked, {wrong} not as they should be.");

        return wrong == 0 ? ExitCode.Fine : ExitCode.Problems;
    }

    /// <summary>Several are asked at once, told in their order.</summary>
    private static async Task<int> Look(Call call, SourcesAtHand sources, Source[] asked, FeedFetcher fetcher, CancellationToken token)
    {
        var filters = new EntryFilters(sources.Content.Filters);
        using var places = new SemaphoreSlim(sources.Content.Settings.Gather.Concurrency);
        var answers = asked.Select(source => Ask(source, fetcher, places, token)).ToArray();
        var wrong = 0;
        for (var i = 0; i < asked.Length; i++)
        {
            var findings = new SourceExamination(asked[i], filters.For(asked[i]), call.Host.Time.GetUtcNow()).Look(await answers[i]);
            Tell(call, asked[i], findings);
            wrong += findings.Any(f => f.Verdict == FindingVerdict.Wrong) ? 1 : 0;
        }

        return wrong;
    }

    private static async Task<FetchAnswer> Ask(Source source, FeedFetcher fetcher, SemaphoreSlim places, CancellationToken token)
    {
        await places.WaitAsync(token);
        try
        {
            return await fetcher.Fetch(new FetchRequest(new Uri(source.Feed!)), token);
        }
        finally
        {
            places.Release();
        }
    }

    private static void Tell(Call call, Source source, ImmutableArray<Finding> findings)
    {
        call.Screen.Print($"{source.Id} ({source.Title})");
        foreach (var finding in findings)
        {
            var (tone, mark) = finding.Verdict switch
            {
                FindingVerdict.Fine => (Tone.Good, "✓ fine"),
                FindingVerdict.Wrong => (Tone.Error, "✗ wrong"),
                _ => (Tone.Faint, "· note"),
            };
            call.Screen.Print("  ", new Phrase(tone, mark), ": ", finding.What);
        }
    }
}
