using System.Collections.Immutable;
using System.CommandLine;
using CustomersRock.Content.Model;
using CustomersRock.Curation.Tagging;
using CustomersRock.Curation.Tagging.Evaluation;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Tag;

internal sealed class TagEvaluateCommand : ProgramCommand
{
    private readonly Argument<string[]> files = new("FILE") { Arity = ArgumentArity.ZeroOrMore, Description = "Labelled items for the shipped model to judge; otherwise the training items are judged, each by a model that never met it or its neighbours." };
    private readonly Option<string[]> holdOut = new("--hold-out") { HelpName = "NAME", Description = "Keeps a training file back, trains on the others and judges it; may be repeated." };
    private readonly Option<string?> training = new("--training") { HelpName = "DIR", Description = $"Labelled items, .jsonl files; otherwise {TrainingFolder.Usual} below the root." };

    public TagEvaluateCommand(CommandLineApp app)
        : base("evaluate", "Measures the tagger on labelled items.")
    {
        Add(files);
        Add(holdOut);
        Add(training);
        SetAction((result, token) => Task.FromResult(Run(app.CallOf(result))));
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock tag evaluate", "cross-validated on the training items"),
        ("customersrock tag evaluate --hold-out dev", "trained on all but dev.jsonl, measured on it"),
        ("customersrock tag evaluate mine.jsonl", "the shipped model on items of your own"),
    ];

    private int Run(Call call)
    {
        if (call.FindSite() is not { } folder)
            return ExitCode.WrongUsage;

        try
        {
            ImmutableArray<Theme> themes = [.. TagCommand.ThemesOf(call, folder)];
            if (call.Result.GetValue(files) is { Length: > 0 } given)
            {
                var items = given.SelectMany(file => TrainingFolder.ReadFile(call.FullPath(file))).ToArray();
                var shipped = Tagger.Shipped(themes);
                EvaluationText.Write(call.Screen, "The shipped model", Trials.Judge(shipped, items), shipped);
                return ExitCode.Fine;
            }

            return OnTrainingItems(call, call.Result.GetValue(training) is { } path ? call.FullPath(path) : folder.Full(TrainingFolder.Usual), themes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            return call.Screen.Problem(e.Message);
        }
    }

    private int OnTrainingItems(Call call, string from, ImmutableArray<Theme> themes)
    {
        if (!Directory.Exists(from))
            return call.Screen.WrongUsage($"there is no folder {from}; name that of the labelled items with --training DIR.");

        var sets = TrainingFolder.Read(from);
        var heldOut = call.Result.GetValue(holdOut) ?? [];
        if (heldOut.FirstOrDefault(name => !sets.ContainsKey(name)) is { } unknown)
            return call.Screen.WrongUsage($"there is no training file {unknown}; there are {string.Join(", ", sets.Keys)}.");

        if (heldOut.Length == 0)
            EvaluationText.Write(call.Screen, "Cross-validated", Trials.CrossValidate([.. sets.Values.SelectMany(set => set)], themes), null);

        foreach (var name in heldOut)
            EvaluationText.Write(call.Screen, $"{name}, taught with all others", Trials.HoldOut([.. sets.Where(set => set.Key != name).SelectMany(set => set.Value)], sets[name], themes), null);

        return ExitCode.Fine;
    }
}
