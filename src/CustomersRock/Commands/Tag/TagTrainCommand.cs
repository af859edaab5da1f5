using System.CommandLine;
using System.Globalization;
using CustomersRock.Content.Files;
using CustomersRock.Curation.Tagging;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Tag;

internal sealed class TagTrainCommand : ProgramCommand
{
    private const string UsualModel = "src/CustomersRock.Curation/Tagging/Models/tagger.model";

    private readonly Option<string?> training = new("--training") { HelpName = "DIR", Description = $"Labelled items, .jsonl files; otherwise {TrainingFolder.Usual} below the root." };
    private readonly Option<string?> model = new("--model") { HelpName = "FILE", Description = $"Where the model goes; otherwise {UsualModel} below the root." };

    public TagTrainCommand(CommandLineApp app)
        : base("train", "Makes the tagger's model from labelled items and the site's themes.")
    {
        Add(training);
        Add(model);
        SetAction((result, token) => Task.FromResult(Run(app.CallOf(result))));
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock tag train", "after a change of the training items, the cues or the themes; then build the program again"),
        ("customersrock tag train --training mine --model mine.model", "from other items, to look at"),
    ];

    private int Run(Call call)
    {
        if (call.FindSite() is not { } folder)
            return ExitCode.WrongUsage;

        try
        {
            var from = call.Result.GetValue(training) is { } given ? call.FullPath(given) : folder.Full(TrainingFolder.Usual);
            if (!Directory.Exists(from))
                return call.Screen.WrongUsage($"there is no folder {from}; name that of the labelled items with --training DIR.");

            var items = TrainingFolder.Read(from).Values.SelectMany(set => set).ToArray();
            if (items.Length == 0)
                return call.Screen.WrongUsage($"there are no labelled items in {from}.");

            var to = call.Result.GetValue(model) is { } path ? call.FullPath(path) : folder.Full(UsualModel);
            var bytes = TaggerTraining.Train(items, [.. TagCommand.ThemesOf(call, folder)]);
            AtomicFile.Write(to, bytes);
            call.Screen.Say(string.Create(CultureInfo.InvariantCulture, $"Learned from {items.Length} items; {bytes.Length / 1000} KB in {to}. Build the program again to use it."));
            return ExitCode.Fine;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            return call.Screen.Problem(e.Message);
        }
    }
}
