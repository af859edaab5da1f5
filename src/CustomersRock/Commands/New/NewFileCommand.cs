using CustomersRock.Content.Files;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.New;

/// <summary>What the three kinds of new files have in common: collect answers, write one file, say what to do next.</summary>
internal abstract class NewFileCommand : ProgramCommand
{
    private readonly IReadOnlyList<Field> fields;

    protected NewFileCommand(CommandLineApp app, string name, string description, IReadOnlyList<Field> fields)
        : base(name, description)
    {
        this.fields = fields;
        foreach (var field in fields)
            Add(field.Option);

        SetAction((result, token) => Task.FromResult(Run(app.CallOf(result))));
    }

    /// <summary>The file to write; null, and said why, where the answers do not make one.</summary>
    protected abstract NewFile? Make(Call call, Answers answers);

    private int Run(Call call)
    {
        if (call.FindSite() is not { } folder || Answers.Collect(call, folder, fields) is not { } answers || Make(call, answers) is not { } file)
            return ExitCode.WrongUsage;

        var path = folder.Full(file.Path);
        if (FileOrTwin(path) is { } taken)
            return call.Screen.Problem($"{folder.Relative(taken)} is already there; give the new one another title.");

        WriteWhole(path, file.Text);
        call.Screen.Print(file.Path);
        foreach (var step in file.Next)
            call.Screen.Say(Phrase.Faint("  " + step));

        return ExitCode.Fine;
    }

    // slug.md and slug/index.md have the same address.
    private static string? FileOrTwin(string path)
    {
        var folderTwin = Path.Combine(Path.ChangeExtension(path, null), "index.md");
        var fileTwin = Path.GetDirectoryName(path) + ".md";
        return File.Exists(path) ? path
            : File.Exists(folderTwin) ? folderTwin
            : Path.GetFileName(path) == "index.md" && File.Exists(fileTwin) ? fileTwin
            : null;
    }

    private static void WriteWhole(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        AtomicFile.Write(path, System.Text.Encoding.UTF8.GetBytes(text));
    }
}
