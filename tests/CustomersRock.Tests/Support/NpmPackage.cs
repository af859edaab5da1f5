using System.ComponentModel;
using System.Diagnostics;

namespace CustomersRock.Tests.Support;

/// <summary>A package of npm that only a test needs: got once and kept in the user's own folder. Nothing of it runs while it is got.</summary>
internal static class NpmPackage
{
    /// <summary>The package's folder; or why it is not to be had.</summary>
    public static async Task<(string? Folder, string Reason)> Find(string name, string version)
    {
        var home = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData) is { Length: > 0 } own ? own : Path.GetTempPath(), "customersrock-tests", $"{name}-{version}");
        var folder = Path.Combine(home, "node_modules", name);
        var whole = Path.Combine(folder, "package.json");
        if (File.Exists(whole))
            return (folder, "");

        Directory.CreateDirectory(home);
        var npm = await Run(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["install", "--prefix", home, "--ignore-scripts", "--no-audit", "--no-fund", "--no-save", $"{name}@{version}"]);
        return npm is null ? (null, "there is no npm (install Node.js)")
            : npm.Value.Exit == 0 && File.Exists(whole) ? (folder, "")
            : (null, $"npm could not get {name} {version}: {npm.Value.Said.Trim()}");
    }

    /// <summary>Runs a program to its end: its exit code and all that it said; null where there is no such program.</summary>
    public static async Task<(int Exit, string Said)?> Run(string program, IEnumerable<string> words, string? folder = null)
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
