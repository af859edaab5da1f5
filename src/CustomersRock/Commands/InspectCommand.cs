using System.CommandLine;
using CustomersRock.Commands.Inspect;
using CustomersRock.Terminal;

namespace CustomersRock.Commands;

/// <summary>Needs no site: it looks at one feed, or at a list of them.</summary>
internal sealed class InspectCommand : ProgramCommand
{
    public const string Word = "inspect";
    public const string Purpose = "Shows what the gatherer reads from a feed.";

    private readonly Argument<string?> what = new("FILE-OR-URL") { Arity = ArgumentArity.ZeroOrOne, Description = "A stored feed, or where one is published." };
    private readonly Option<string?> url = new("--url") { HelpName = "BASE", Description = "Where a stored feed came from; relative links start there." };
    private readonly Option<string?> contentType = new("--content-type") { HelpName = "TYPE", Description = "The header that a stored feed came with; its charset counts." };
    private readonly Option<string> format = new("--format") { HelpName = "text|json", Description = "For people, or for programs.", DefaultValueFactory = _ => "text" };
    private readonly Option<string?> batch = new("--batch") { HelpName = "LIST", Description = "A list of files, one a line: FILE, tab, BASE, tab, TYPE. Always as JSON." };
    private readonly FetchingOptions fetching = new();

    public InspectCommand(CommandLineApp app)
        : base(Word, Purpose)
    {
        format.AcceptOnlyFromAmong("text", "json");
        Add(what);
        Option[] options = [url, contentType, format, batch, fetching.AllowPrivate];
        foreach (var option in options)
            Add(option);

        SetAction((result, token) => Run(app.CallOf(result), token));
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock inspect https://example.org/feed.xml", "a feed where it is published"),
        ("customersrock inspect feed.xml --url https://example.org/feed.xml", "a stored one"),
        ("customersrock inspect feed.xml --format json", "for programs"),
        ("customersrock inspect --batch feeds.txt", "many stored ones, a line of JSON each"),
    ];

    private async Task<int> Run(Call call, CancellationToken token)
    {
        var list = call.Result.GetValue(batch);
        var given = call.Result.GetValue(what);
        if (list is null == given is null)
            return call.Screen.WrongUsage("inspect takes one file or address, or --batch LIST.");

        return list is not null ? RunBatch(call, list, token) : Show(call, await Read(call, given!, token));
    }

    private async Task<InspectedFeed> Read(Call call, string given, CancellationToken token) =>
        Uri.TryCreate(given, UriKind.Absolute, out var address) && FeedFile.IsWeb(address)
            ? await FeedOnline.Read(call, address, fetching.From(call), token)
            : FeedFile.Read(given, call.FullPath(given), call.Result.GetValue(url), call.Result.GetValue(contentType));

    private int Show(Call call, InspectedFeed inspected)
    {
        if (inspected.Reading.Feed is not { } feed)
        {
            call.Screen.Complain(Phrase.Error("error: "), inspected.Complaint);
            foreach (var offered in inspected.Reading.Fault?.Offered ?? [])
                call.Screen.Complain(Phrase.Mend("  the page names a feed: "), offered);

            return ExitCode.Problems;
        }

        foreach (var warning in inspected.Reading.Warnings)
            call.Screen.Complain(Phrase.Warning("warning: "), $"{inspected.Name}: {warning}");

        if (call.Result.GetValue(format) == "json")
            FeedJson.Write(feed, call.Screen.Raw);
        else
            FeedSummary.Write(call.Screen, feed);

        return ExitCode.Fine;
    }

    private static int RunBatch(Call call, string list, CancellationToken token)
    {
        if (!File.Exists(call.FullPath(list)))
            return call.Screen.WrongUsage($"there is no list {list}.");

        if (InspectBatch.Read(call, list) is not { } feeds)
            return call.Screen.Problem($"{list} is too long for a list.");

        foreach (var inspected in feeds)
        {
            token.ThrowIfCancellationRequested();
            FeedJson.Write(inspected, call.Screen.Raw);
        }

        return ExitCode.Fine;
    }
}
