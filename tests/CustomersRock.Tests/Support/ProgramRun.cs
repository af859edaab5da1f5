using System.Diagnostics;
using System.Globalization;

namespace CustomersRock.Tests.Support;

/// <summary>The built program as a process of its own.</summary>
internal sealed class ProgramRun : IDisposable
{
    private readonly Process process;
    private readonly Task<string> output;
    private readonly Task<string> errors;

    private ProgramRun(Process process)
    {
        this.process = process;
        output = process.StandardOutput.ReadToEndAsync();
        errors = process.StandardError.ReadToEndAsync();
    }

    public bool HasEnded => process.HasExited;
    public Task Ended => process.WaitForExitAsync();
    public int ExitCode => process.ExitCode;

    /// <summary>Builds a site, with some variables of the environment set.</summary>
    public static ProgramRun Build(TestSite site, params ReadOnlySpan<(string Name, string Value)> environment) =>
        Start(["build", "--root", site.Root, "--theme", site.Folder.Theme], [("SOURCE_DATE_EPOCH", site.BuiltAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)), .. environment]);

    public static ProgramRun Start(IEnumerable<string> words, params ReadOnlySpan<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [RepositoryFolder.Program, .. words])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        return new ProgramRun(Process.Start(start)!);
    }

    /// <summary>Waits for its end; what it said.</summary>
    public string Finish()
    {
        if (!process.WaitForExit(TimeSpan.FromMinutes(1)))
            throw new TimeoutException("The program has not ended within a minute.");

        return output.Result + errors.Result;
    }

    /// <summary>As <c>kill -9</c> does, unless it ends earlier; true where it was killed.</summary>
    public bool KillAfter(TimeSpan delay)
    {
        if (process.WaitForExit(delay))
            return false;

        process.Kill();
        process.WaitForExit();
        return true;
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();

        process.Dispose();
    }
}
