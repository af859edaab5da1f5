using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using CustomersRock.Content.Texts;

namespace CustomersRock.Publishing;

/// <summary>Runs git, never through a shell.</summary>
internal sealed class Git(string folder, bool mayAsk)
{
    // Set where we run inside a hook; they would point git at another repository or index.
    private static readonly string[] Inherited =
        ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_PREFIX", "GIT_COMMON_DIR", "GIT_NAMESPACE"];

    /// <summary>The index to work on instead of the repository's own.</summary>
    public string? Index { get; init; }

    /// <summary>When a commit was made, where that is not now: the same content at the same time is the same commit.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <exception cref="GitException">Git is not there, or failed.</exception>
    public async Task<string> Ask(CancellationToken token, params string[] args)
    {
        var (code, output, error) = await Run(args, input: "", token);
        return code == 0 ? output.TrimEnd('\n', '\r') : throw GitException.From(args, error);
    }

    /// <summary>Null where git says no.</summary>
    public async Task<string?> TryAsk(CancellationToken token, params string[] args)
    {
        var (code, output, _) = await Run(args, input: "", token);
        return code == 0 ? output.TrimEnd('\n', '\r') : null;
    }

    /// <summary>Whether git did it, and all that it said, hooks included.</summary>
    /// <exception cref="GitException">Git is not there.</exception>
    public async Task<(bool Ok, string Said)> Hear(CancellationToken token, params string[] args)
    {
        var (code, output, error) = await Run(args, input: "", token);
        return (code == 0, $"{output.Trim()}\n{error.Trim()}".Trim());
    }

    /// <summary>Stores a text and returns its id.</summary>
    public async Task<string> Store(string text, CancellationToken token)
    {
        string[] args = ["hash-object", "-w", "--stdin"];
        var (code, output, error) = await Run(args, text, token);
        return code == 0 ? output.Trim() : throw GitException.From(args, error);
    }

    private async Task<(int Code, string Output, string Error)> Run(string[] args, string input, CancellationToken token)
    {
        using var process = Start(args);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(token);
            var error = process.StandardError.ReadToEndAsync(token);
            await process.StandardInput.WriteAsync(input.AsMemory(), token);
            process.StandardInput.Close();
            await process.WaitForExitAsync(token);
            return (process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private Process Start(string[] args)
    {
        var start = new ProcessStartInfo("git", args)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in Inherited)
            start.Environment.Remove(name);

        // We look for English words in what git says.
        start.Environment["LC_ALL"] = "C";
        if (!mayAsk)
            start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        if (Index is not null)
            start.Environment["GIT_INDEX_FILE"] = Index;
        if (Date is { } date)
            start.Environment["GIT_AUTHOR_DATE"] = start.Environment["GIT_COMMITTER_DATE"] = UtcText.Second(date);

        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new GitException("git could not be started; is it installed? " + e.Message);
        }
    }
}
