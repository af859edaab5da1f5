using System.Diagnostics;

namespace CustomersRock.BrowserTests.Support;

/// <summary>Looks for a Chromium, and installs one where it may.</summary>
internal static class BrowserFinder
{
    private const string Wanted = "CUSTOMERSROCK_BROWSER";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

    /// <summary>Its path; null: Playwright's own, which is installed.</summary>
    public static async Task<string?> Find(string own)
    {
        if (Environment.GetEnvironmentVariable(Wanted) is { Length: > 0 } named)
            return File.Exists(named) ? named : throw new InvalidOperationException($"{Wanted} names {named}, which is not there.");

        if (File.Exists(own))
            return null;

        if (OnPath() is { } found)
            return found;

        if (await Task.Run(() => Microsoft.Playwright.Program.Main(["install", "--with-deps", "chromium"])) == 0 && File.Exists(own))
            return null;

        if (IsDebianRoot() && await Run("apt-get", "install", "-y", "chromium") && OnPath() is { } installed)
            return installed;

        throw new InvalidOperationException($"The browser tests need a Chromium: install one (on Debian: apt-get install chromium), or name its program in {Wanted}.");
    }

    private static string? OnPath() => Names
        .SelectMany(name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    private static bool IsDebianRoot() => File.Exists("/etc/debian_version") && Environment.UserName == "root";

    private static async Task<bool> Run(string program, params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo(program, words) { Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" } })!;
        await process.WaitForExitAsync();
        return process.ExitCode == 0;
    }
}
