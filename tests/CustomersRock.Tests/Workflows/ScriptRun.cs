using System.ComponentModel;
using System.Diagnostics;
using CustomersRock.Tests.Support;

namespace CustomersRock.Tests.Workflows;

/// <summary>A script of <c>.github/scripts</c> as a workflow runs it, with the stand-in for <c>gh</c> first on the path.</summary>
internal static class ScriptRun
{
    private static readonly string StandIn = Path.Combine(RepositoryFolder.Root, "tests", "CustomersRock.Tests", "Workflows", "stand-in");

    public static string Folder { get; } = Path.Combine(RepositoryFolder.Root, ".github", "scripts");

    /// <summary>Why scripts cannot be run here; empty where they can.</summary>
    public static string Missing { get; } = string.Join(", ", new[] { "bash", "git", "jq" }.Where(program => Try(program, ["--version"]) is null).Select(program => $"{program} is not here"));

    public static (int Code, string Output, string Errors) Run(string script, string folder, IEnumerable<(string Name, string Value)> environment, params string[] words) =>
        Try("bash", [Path.Combine(Folder, script), .. words], folder, [("PATH", $"{StandIn}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}"), .. environment])!.Value;

    /// <summary>Null where there is no such program.</summary>
    public static (int Code, string Output, string Errors)? Try(string program, IEnumerable<string> words, string? folder = null, IEnumerable<(string Name, string Value)>? environment = null)
    {
        var start = new ProcessStartInfo(program, words) { WorkingDirectory = folder ?? "", RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment ?? [])
            start.Environment[name] = value;

        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, errors.Result);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
