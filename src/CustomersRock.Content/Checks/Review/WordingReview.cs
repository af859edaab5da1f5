using System.Collections.Immutable;
using CustomersRock.Content.Checks.Wording;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;

namespace CustomersRock.Content.Checks.Review;

/// <summary>The words of a story, by the same rules as the form.</summary>
internal sealed class WordingReview : ICheck
{
    public ImmutableArray<DiagnosticRule> Rules => WordingRules.Distinct(WordingRules.Instance.All.Where(r => !r.Fields.HasFlag(WordingField.Links)));

    public void Run(CheckRun run)
    {
        var finds = new List<(string Key, WordingFind Find)>[run.Reviewed.Length];
        SharedWork.Each(finds.Length, i => finds[i] = [.. StoryWording.Private(run.Reviewed[i]), .. StoryWording.Others(run.Reviewed[i])]);
        for (var i = 0; i < finds.Length; i++)
            StoryWording.Tell(run, run.Reviewed[i], finds[i]);
    }
}
