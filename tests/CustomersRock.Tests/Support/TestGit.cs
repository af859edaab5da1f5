using System.Diagnostics;
using Xunit;

namespace CustomersRock.Tests.Support;

/// <summary>Git as an editor types it.</summary>
internal static class TestGit
{
    /// <summary>What it says, without the last line end; fails where git does.</summary>
    public static string Run(string folder, params string[] args)
    {
        var (code, output, errors) = Try(folder, args);
        Assert.True(code == 0, $"git {string.Join(' ', args)}: {errors}");
        return output.TrimEnd('\n');
    }

    public static (int Code, string Output, string Errors) Try(string folder, params string[] args)
    {
        var start = new ProcessStartInfo("git", args) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }
}
