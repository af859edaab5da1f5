using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace CustomersRock.Tests.Workflows;

/// <summary>The house's rules for workflows: what a linter does not ask for, and what keeps strangers' text and code away from rights.</summary>
internal static partial class WorkflowRules
{
    public static IEnumerable<string> FaultsOf(Workflow workflow)
    {
        if (workflow.Events.Contains("pull_request_target"))
            yield return "pull_request_target gives rights to what strangers send";

        if (workflow.Permissions is null or YamlScalarNode)
            yield return "permissions are to be named one by one at the top";

        if (workflow.Expressions.Any(expression => IssueText().IsMatch(expression)))
            yield return "of an issue only its number and its labels may stand in an expression";

        foreach (var fault in workflow.Jobs.SelectMany(FaultsOf))
            yield return fault;
    }

    private static IEnumerable<string> FaultsOf(YamlMappingNode job)
    {
        if (Workflow.Of(job, "timeout-minutes") is null)
            yield return "a job needs timeout-minutes";

        if (Workflow.RunsOf(job).Any(run => run.Contains("${{", StringComparison.Ordinal)))
            yield return "an expression within run: becomes part of the script; it goes through env";

        foreach (var step in Workflow.StepsOf(job).Where(step => Workflow.Of(step, "uses") is not null))
        {
            if (!Pinned().IsMatch(Workflow.TextOf(step, "uses")!))
                yield return $"{Workflow.TextOf(step, "uses")} is none of GitHub's own actions at a major version";

            if (Workflow.TextOf(step, "uses")!.StartsWith("actions/checkout@", StringComparison.Ordinal) && KeepsCredentials(step) && !Workflow.RunsOf(job).Any(Pushes().IsMatch))
                yield return "a checkout keeps its credentials although nothing is pushed with them";
        }
    }

    private static bool KeepsCredentials(YamlMappingNode step) => Workflow.Of(step, "with") is not YamlMappingNode with || Workflow.TextOf(with, "persist-credentials") != "false";

    [GeneratedRegex(@"github\.event\.issue\.(?!number\b|labels\.\*\.name\b)|github\.event\.(?:comment|review|discussion|changes)\b|github\.head_ref|github\.event\.pull_request\.(?!base\.sha\b|number\b)|toJSON\(|github\.event\s*[\[)]|github\.event$")]
    private static partial Regex IssueText();

    [GeneratedRegex(@"^actions/[a-z-]+(?:/[a-z-]+)?@v[0-9]+$")]
    private static partial Regex Pinned();

    [GeneratedRegex(@"git push|--push\b|publish .*--to git:")]
    private static partial Regex Pushes();
}
