using System.Buffers;
using System.CommandLine;
using System.Text;
using CustomersRock.Content.Files;
using CustomersRock.Site.Feeds;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Sources;

internal sealed class ExportSourcesCommand : ProgramCommand
{
    private readonly Argument<string?> file = new("FILE") { Arity = ArgumentArity.ZeroOrOne, Description = "Where to; otherwise standard output." };
    private readonly Flag all = new("--all", "Also those that are turned off.");

    public ExportSourcesCommand(CommandLineApp app)
        : base("export", "Writes the sources as a list of feeds (OPML 2.0) that feed readers, and sources import, can take; a folder for each Kind.")
    {
        Add(file);
        Add(all);
        SetAction((result, token) => Task.FromResult(Run(app.CallOf(result))));
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock sources export feeds.opml", "what is read today"),
        ("customersrock sources export --all > feeds.opml", "whatever has a feed"),
    ];

    private int Run(Call call)
    {
        if (SourcesAtHand.Read(call) is not { } sources)
            return ExitCode.WrongUsage;

        var bytes = Opml(sources, all.IsGiven(call.Result));
        if (call.Result.GetValue(file) is { } path)
        {
            AtomicFile.Write(call.FullPath(path), bytes.Span);
            call.Screen.Say(path);
        }
        else
        {
            call.Screen.Raw(Encoding.UTF8.GetString(bytes.Span));
        }

        sources.TellOfFaults(call);
        return ExitCode.Fine;
    }

    private static ReadOnlyMemory<byte> Opml(SourcesAtHand sources, bool all)
    {
        var listed = sources.All.Where(s => s.Feed is not null && (all || s.Enabled)).ToArray();
        var buffer = new ArrayBufferWriter<byte>();
        OpmlWriter.Write(
            new OpmlDocument
            {
                Title = $"Sources of {sources.Content.Settings.SiteTitle}",
                OwnerName = sources.Content.Settings.Author,

                // Not the clock's: the same sources make the same file.
                Created = listed.Max(s => s.Added) ?? DateTimeOffset.UnixEpoch,
                Outlines = [.. listed.Select(s => OpmlOutline.Of(s) with { Description = s.Note })],
            },
            buffer);
        return buffer.WrittenMemory;
    }
}
