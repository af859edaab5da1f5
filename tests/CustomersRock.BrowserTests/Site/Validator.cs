using CustomersRock.Tests.Support;

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
        if (await NpmPackage.Run("java", ["-version"]) is not { Exit: 0 })
            return (null, "no Java: the HTML validator did not run (on Debian: apt-get install default-jre-headless)");

        if (Environment.GetEnvironmentVariable(Wanted) is { Length: > 0 } named)
            return (named, "");

        var (folder, reason) = await NpmPackage.Find("vnu-jar", Version);
        return folder is null
            ? (null, $"the HTML validator did not run: {reason}; a vnu.jar can be named in {Wanted}")
            : (Path.Combine(folder, "build", "dist", "vnu.jar"), "");
    }

    /// <summary>Its messages, a line each; none where all is well.</summary>
    public static async Task<string[]> Check(string jar, string folder, IEnumerable<string> files)
    {
        // Of the policy it says what is not so: from a file 'self' is nothing, and data (JSON-LD) is no script. The browser judges that.
        var run = await NpmPackage.Run("java", ["-Xss2m", "-XX:TieredStopAtLevel=1", "-jar", jar, "--format", "gnu", "--filterpattern", ".*Content Security Policy.*", "--skip-non-html", "--stdout", .. files], folder);
        return run!.Value.Said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
