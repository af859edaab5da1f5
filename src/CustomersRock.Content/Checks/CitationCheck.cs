using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Checks;

/// <summary>What was taken from the news says from where.</summary>
internal sealed class CitationCheck : ICheck
{
    private static readonly DiagnosticRule NoSource = new(
        "CR0804", Severity.Error, "news has a source",
        "A story told after reports rests on them; without a source nobody can tell whether it is true.");

    public ImmutableArray<DiagnosticRule> Rules => [NoSource];

    public void Run(CheckRun run)
    {
        foreach (var story in run.Stories)
        {
            if (story.Origin == Origin.News && story.Sources.IsEmpty)
                Tell(run, story);
        }
    }

    private static void Tell(CheckRun run, Story story) =>
        run.Add(NoSource.At(story.KeyAt("Origin"), "the story comes from the news, but names no source", "add Sources with a Title and a Url"));
}
