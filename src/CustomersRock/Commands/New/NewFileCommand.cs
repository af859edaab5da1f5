using CustomersRock.Content.Files;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.New;

/// <summary>What the three kinds of new files have in common: collect answers, write one file, say what to do next.</summary>
internal abstract class NewFileCommand : ProgramCommand
{
    protected NewFileCommand(CommandLineApp app, string name, string description)
        : base(name, description) => SetAction((result, token) => Run(app.CallOf(result), token));

    /// <summary>The file to write; null, and said why, where the answers do not make one.</summary>
    /// <exception cref="OperationCanceledException">Ctrl-C while somebody was asked.</exception>
    protected abstract Task<NewFile?> Make(Call call, SiteFolder site, CancellationToken token);

    /// <summary>What has this address already, for slug.md and slug/index.md have the same one; null where it is free.</summary>
    protected static string? FileOrTwin(string path)
    {
        var folderTwin = Path.Combine(Path.ChangeExtension(path, null), "index.md");
        var fileTwin = Path.GetDirectoryName(path) + ".md";
        return File.Exists(path) ? path
            : File.Exists(folderTwin) ? folderTwin
            : Path.GetFileName(path) == "index.md" && File.Exists(fileTwin) ? fileTwin
            : null;
    }

    private async Task<int> Run(Call call, CancellationToken token)
    {
        if (call.FindSite() is not { } folder)
            return ExitCode.WrongUsage;

        try
        {
            return await Make(call, folder, token) is { } file ? Write(call, folder, file) : ExitCode.WrongUsage;
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            // Behind the ^C that the terminal shows.
            call.Screen.Say("");
            call.Screen.Complain("Interrupted; nothing was written.");
            return ExitCode.Interrupted;
        }
    }

    private static int Write(Call call, SiteFolder folder, NewFile file)
    {
        var path = folder.Full(file.Path);
        if (FileOrTwin(path) is { } taken)
            return call.Screen.Problem($"{folder.Relative(taken)} is already there; give the new one another title.");

        WriteWhole(path, file.Text);
        call.Screen.Print(file.Path);
        foreach (var step in file.Next)
            call.Screen.Say(Phrase.Faint("  " + step));

        return ExitCode.Fine;
    }

    private static void WriteWhole(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        AtomicFile.Write(path, System.Text.Encoding.UTF8.GetBytes(text));
    }
}
