using System.CommandLine;
using CustomersRock.Content.Files;
using CustomersRock.Site.Feeds;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Sources;

internal sealed class ImportSourcesCommand : ProgramCommand
{
    private readonly Argument<string> file = new("FILE") { HelpName = "OPML-FILE", Description = "The list, as another feed reader exports it." };
    private readonly Flag dryRun = new("--dry-run", "Says what would be written, and writes nothing.");
    private readonly Flag enable = new("--enable", "Turns the new sources on at once; otherwise each waits for sources enable.");
    private readonly Option<string?> addedBy = new("--added-by") { HelpName = "NAME", Description = "Who picked them; otherwise the site's author." };

    public ImportSourcesCommand(CommandLineApp app)
        : base("import", "Takes sources from a list of feeds (OPML): a file for each, turned off until somebody has looked. A folder becomes the Kind; folders within folders, "
            + "as in News / Europe.")
    {
        Add(file);
        Add(dryRun);
        Add(enable);
        Add(addedBy);
        SetAction((result, token) => Task.FromResult(Run(app.CallOf(result))));
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock sources import feeds.opml --dry-run", "looks first"),
        ("customersrock sources import feeds.opml --added-by Ada", "writes one file for each new feed"),
    ];

    private int Run(Call call)
    {
        if (SourcesAtHand.Read(call) is not { } sources)
            return ExitCode.WrongUsage;

        var path = call.FullPath(call.Result.GetValue(file)!);
        if (!File.Exists(path))
            return call.Screen.WrongUsage($"there is no file {path}.");

        if (BoundedFile.Read(path, OpmlReader.MostBytes) is not { } bytes)
            return call.Screen.Problem($"{path} is longer than 8 MiB.");

        var reading = OpmlReader.Read(bytes);
        var import = SourceImport.Of(reading.Outlines, sources, new SourceImport.Terms(
            Enabled: enable.IsGiven(call.Result),
            AddedBy: call.Result.GetValue(addedBy)?.Trim() is { Length: > 0 } name ? name : sources.Content.Settings.Author is { Length: > 0 } author ? author : "the editors",
            Added: call.Host.Time.GetUtcNow()));
        if (!dryRun.IsGiven(call.Result))
            Write(sources.Folder, import);

        Tell(call, import);
        return reading.Fault is null ? ExitCode.Fine
            : call.Screen.Problem($"{path} could not be read to its end: {reading.Fault}.");
    }

    private static void Write(SiteFolder folder, SourceImport import)
    {
        Directory.CreateDirectory(folder.Full("input/sources"));
        foreach (var added in import.Files)
            AtomicFile.Write(folder.Full(added.Place), added.Bytes);
    }

    private void Tell(Call call, SourceImport import)
    {
        var wide = import.Files.Select(f => f.Place.Length).DefaultIfEmpty(0).Max();
        foreach (var added in import.Files)
            call.Screen.Print(added.Place.PadRight(wide), Phrase.Faint("  " + added.Title));

        foreach (var skipped in import.Skipped)
            call.Screen.Print(Phrase.Warning("skipped: "), skipped);

        var verb = dryRun.IsGiven(call.Result) ? "would be written" : "written";
        call.Screen.Say($"{Numbers.Count(import.Files.Length, "source")} {verb}, {import.Skipped.Length} skipped.");
        if (!import.Files.IsEmpty && !enable.IsGiven(call.Result))
            call.Screen.Say(Phrase.Faint("  Look at each with: customersrock sources check ID. Turn it on with: customersrock sources enable ID."));
    }
}
