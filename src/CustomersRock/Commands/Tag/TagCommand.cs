using System.CommandLine;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Curation.Tagging;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Tag;

internal sealed class TagCommand : ProgramCommand
{
    public const string Word = "tag";
    public const string Purpose = "Says of items whether they are good news, which themes they have, and why.";

    private readonly Argument<string[]> files = new("FILE") { Arity = ArgumentArity.ZeroOrMore, Description = "Items, one JSON object a line; otherwise standard input." };
    private readonly Option<string> format = new("--format") { HelpName = "text|jsonl", Description = "For people, or a line of JSON for each item.", DefaultValueFactory = _ => "text" };

    public TagCommand(CommandLineApp app)
        : base(Word, Purpose)
    {
        format.AcceptOnlyFromAmong("text", "jsonl");
        Add(files);
        Add(format);
        Add(new TagTrainCommand(app));
        Add(new TagEvaluateCommand(app));
        SetAction((result, token) => Task.FromResult(Run(app.CallOf(result), token)));
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock tag items.jsonl", "what the tagger thinks of each item, with its reasons"),
        ("customersrock tag --format jsonl < items.jsonl", "for programs: {\"id\",\"title\",\"excerpt\",\"language\"} in, {\"id\",\"good_news\",\"themes\",\"why\"} out"),
        ("customersrock tag evaluate", "how far it can be trusted"),
    ];

    private int Run(Call call, CancellationToken token)
    {
        if (call.FindSite() is not { } folder)
            return ExitCode.WrongUsage;

        var tagger = Tagger.Shipped([.. ThemesOf(call, folder)]);
        var isJson = call.Result.GetValue(format) == "jsonl";
        var isFine = true;
        var given = call.Result.GetValue(files) is { Length: > 0 } named ? named : [""];
        foreach (var file in given)
        {
            try
            {
                using var stream = file.Length == 0 ? call.Host.OpenInput() : File.OpenRead(call.FullPath(file));
                isFine &= Judge(call, tagger, file.Length == 0 ? "standard input" : file, stream, isJson, token);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                call.Screen.Problem($"{file} cannot be read: {e.Message}");
                isFine = false;
            }
        }

        return token.IsCancellationRequested ? ExitCode.Interrupted : isFine ? ExitCode.Fine : ExitCode.Problems;
    }

    /// <summary>The site's themes; what is wrong with other files is told by <c>check</c>.</summary>
    internal static IEnumerable<Theme> ThemesOf(Call call, SiteFolder folder) => new ContentReader(folder).Read(call.Reading).Content.Themes.OrderBy(theme => theme.Id.Value, StringComparer.Ordinal);

    private static bool Judge(Call call, Tagger tagger, string name, Stream stream, bool isJson, CancellationToken token)
    {
        var isFine = true;
        var number = 0;
        foreach (var line in ItemLines.Read(stream))
        {
            number++;
            if (token.IsCancellationRequested)
                return isFine;

            if (line.IsEmpty)
                continue;

            if (line.Item is not { } item)
            {
                call.Screen.Complain(Phrase.Error("error: "), $"{name}:{number}: {line.Fault}");
                isFine = false;
            }
            else if (isJson)
                call.Screen.Raw(JudgementJson.Write(line.Id, tagger.Judge(item)));
            else
                JudgementText.Write(call.Screen, line.Id, item, tagger.Judge(item));
        }

        return isFine;
    }
}
