using System.Diagnostics;
using CustomersRock.Tests.Support;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace CustomersRock.Tests.Commands.Gather;

/// <summary>The shell of the scheduled workflow, run step by step on this machine: real git, and a <c>gh</c> and a <c>dotnet</c> that write down what they are asked.</summary>
internal sealed class WorkflowRun : IDisposable
{
    private readonly TestFolder folder = new();
    private readonly Dictionary<string, string> variables = new(StringComparer.Ordinal);

    public WorkflowRun(bool nightly, int open = 0, int known = 0, string issue = "")
    {
        folder.With("bin/gh", $"""
            #!/usr/bin/env bash
            printf '%s\n' "gh $*" >> "{folder["asked"]}"
            case "$1 $2 $4" in
              "pr list open") echo {open} ;;
              "pr list all") echo {known} ;;
              "issue list gather-health") echo "{issue}" ;;
            esac
            """).With("bin/dotnet", $"""
            #!/usr/bin/env bash
            printf '%s\n' "dotnet $*" >> "{folder["asked"]}"
            cp -r "{folder["made"]}/." "$RUNNER_TEMP"
            """).With("made/gather.md", "# Gathered\n").With("asked").With("summary").With("env").With("temp/.keep");
        MayRun("bin/gh");
        MayRun("bin/dotnet");
        variables["PATH"] = $"{folder["bin"]}:{Environment.GetEnvironmentVariable("PATH")}";
        variables["NIGHTLY"] = nightly ? "true" : "false";
        variables["RUNNER_TEMP"] = folder["temp"];
        variables["GITHUB_ENV"] = folder["env"];
        variables["GITHUB_STEP_SUMMARY"] = folder["summary"];
        variables["GITHUB_REF_NAME"] = "main";
        TestGit.Run(folder.Path, "init", "--quiet", "--bare", "--initial-branch=main", folder["remote.git"]);
        TestGit.Run(folder.Path, "clone", "--quiet", folder["remote.git"], folder["site"]);
        folder.With("site/input/about.md", "About\n");
        Git("-c", "user.name=Ada", "-c", "user.email=ada@example.org", "commit", "--quiet", "--allow-empty", "-m", "Ours");
        Git("push", "--quiet", "origin", "HEAD:main");
        File.Delete(folder["site/input/about.md"]);
    }

    /// <summary>What gh and dotnet were asked, in order, without what differs from run to run.</summary>
    public string Asked => folder.Read("asked").Replace(folder["temp"], "TEMP", StringComparison.Ordinal).Replace(Day, "DAY", StringComparison.Ordinal);

    public string Summary => folder.Read("summary");

    private static string Day => DateTimeOffset.UtcNow.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A file that the gather makes, in the folder of reports.</summary>
    public WorkflowRun Makes(string name, string text)
    {
        folder.With("made/" + name, text);
        return this;
    }

    /// <summary>A file that the gather changes in the site.</summary>
    public WorkflowRun Changes(string path, string text)
    {
        folder.With("site/" + path, text);
        return this;
    }

    public string Git(params string[] args) => TestGit.Run(folder["site"], args);

    public string Sent(params string[] args) => TestGit.Run(folder["remote.git"], args);

    public WorkflowRun Run()
    {
        foreach (var shell in Steps().Select(Shell).OfType<string>())
            Step(shell);

        return this;
    }

    public static YamlMappingNode Workflow()
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Path.Combine(RepositoryFolder.Root, ".github", "workflows", "gather.yml"))));
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    public static IEnumerable<YamlMappingNode> Steps() => ((YamlSequenceNode)Workflow()["jobs"]["gather"]["steps"]).Cast<YamlMappingNode>();

    public static string? Shell(YamlMappingNode step) => step.Children.TryGetValue("run", out var run) ? ((YamlScalarNode)run).Value : null;

    public void Dispose() => folder.Dispose();

    private void MayRun(string program)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder[program], UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    // As GitHub runs it: https://docs.github.com/actions, "defaults.run.shell".
    private void Step(string shell)
    {
        var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", shell])
        {
            WorkingDirectory = folder["site"],
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables)
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{shell}\n{output}\n{errors.Result}");
        foreach (var line in File.ReadAllLines(folder["env"]).Select(l => l.Split('=', 2)))
            variables[line[0]] = line[1];
    }
}
