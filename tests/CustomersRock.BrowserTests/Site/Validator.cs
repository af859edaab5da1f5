using System.ComponentModel;
using System.Diagnostics;

namespace CustomersRock.BrowserTests.Site;

/// <summary>The Nu HTML checker (npm's <c>vnu-jar</c>), got once and kept in the user's own folder.</summary>
internal static class Validator
{
    private const string Version = "26.9.27";

    /// <summary>Names a vnu.jar that is there already.</summary>
    private const string Wanted = "CUSTOMERSROCK_VNU";

    /// <summary>Path of the jar; or what is missing, and how to mend that.</summary>
    public static async Task<(string? Jar, string Reason)> Find()
    {
        if (await Run("java", ["-version"]) is not { Exit: 0 })
            return (null, "no Java: the HTML validator did not run (on Debian: apt-get install default-jre-headless)");

        if (Environment.GetEnvironmentVariable(Wanted) is { Length: > 0 } named)
            return (named, "");

        var home = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData) is { Length: > 0 } own ? own : Path.GetTempPath(), "customersrock-tests", $"vnu-{Version}");
        var jar = Path.Combine(home, "node_modules", "vnu-jar", "build", "dist", "vnu.jar");
        if (File.Exists(jar))
            return (jar, "");

        Directory.CreateDirectory(home);
        var npm = await Run(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["install", "--prefix", home, "--ignore-scripts", "--no-audit", "--no-fund", "--no-save", $"vnu-jar@{Version}"]);
        return npm is null ? (null, $"no npm: the HTML validator did not run (install Node.js, or name a vnu.jar in {Wanted})")
            : npm.Value.Exit == 0 && File.Exists(jar) ? (jar, "")
            : (null, $"npm could not get vnu-jar {Version}, so the HTML validator did not run (name a vnu.jar in {Wanted}): {npm.Value.Said.Trim()}");
    }

    /// <summary>Its messages, a line each; none where all is well.</summary>
    public static async Task<string[]> Check(string jar, string folder, IEnumerable<string> files)
    {
        // Of the policy it says what is not so: from a file 'self' is nothing, and data (JSON-LD) is no script. The browser judges that.
        var run = await Run("java", ["-Xss2m", "-XX:TieredStopAtLevel=1", "-jar", jar, "--format", "gnu", "--filterpattern", ".*Content Security Policy.*", "--skip-non-html", "--stdout", .. files], folder);
        return run!.Value.Said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    /// <summary>Null where there is no such program.</summary>
    private static async Task<(int Exit, string Said)?> Run(string program, string[] words, string? folder = null)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, words) { WorkingDirectory = folder ?? "", RedirectStandardOutput = true, RedirectStandardError = true })!;
            var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            await process.WaitForExitAsync();
            return (process.ExitCode, await said + await complained);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
