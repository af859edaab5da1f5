using System.Collections.Immutable;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Checks.Review;

/// <summary>A story is told here once.</summary>
internal sealed class SameStoryReview : ICheck
{
    /// <summary>A third of the shorter one's text in common is more than a shared quotation.</summary>
    private static readonly Overlap OfTexts = new(Fewest: 8, OneIn: 3);

    /// <summary>Title, description, lesson and place: three words of four in common.</summary>
    private static readonly Overlap OfWords = new(Fewest: 9, OneIn: 4.0 / 3);

    private static readonly DiagnosticRule Told = new(
        "CR0828", Severity.Warning, "a story is told once", "Readers meet it twice, and what is put right in one is wrong in the other.");

    private static readonly DiagnosticRule Source = new(
        "CR0829", Severity.Hint, "a report is retold once", "Two stories after the same report are often the same story in other words.");

    public ImmutableArray<DiagnosticRule> Rules => [Told, Source];

    public void Run(CheckRun run)
    {
        var stories = run.Stories;
        var isReviewed = run.Context.Reviews is null ? null : run.Reviewed.Select(s => s.At.Path).ToHashSet(StringComparer.Ordinal);
        var marks = new int[stories.Length][];
        SharedWork.Each(marks.Length, i => marks[i] = TextMarks.Of(BodyText.Of(stories[i].Body)));
        var pairs = SharedMarks.Pairs(marks, OfTexts).Union(SharedMarks.Pairs([.. stories.Select(s => s.Words.ToArray())], OfWords));
        foreach (var (a, b) in pairs.Order())
            Tell(run, stories[a], stories[b], isReviewed, Told, "tells what {0} tells", "keep one of the two; what is new in the other belongs into it. If it answers it, say so with InReplyTo");

        CheckSources(run, isReviewed);
    }

    private static void CheckSources(CheckRun run, HashSet<string>? isReviewed)
    {
        var first = new Dictionary<string, Story>(StringComparer.Ordinal);
        foreach (var story in run.Stories)
        {
            foreach (var page in story.Sources.Where(s => s.Url is not null).Select(s => PageAddress.Comparable(s.Url!)).Distinct(StringComparer.Ordinal))
            {
                if (!first.TryAdd(page, story))
                    Tell(run, first[page], story, isReviewed, Source, $"rests on {page}, as {{0}} does", "look whether it is the same story; if it is, keep the better one");
            }
        }
    }

    /// <summary>At the newer of the two; at the older, where only that is reviewed.</summary>
    private static void Tell(CheckRun run, Story a, Story b, HashSet<string>? isReviewed, DiagnosticRule rule, string what, string mend)
    {
        var (older, newer) = (a.Published, a.At.Path).CompareTo((b.Published, b.At.Path)) < 0 ? (a, b) : (b, a);
        if (isReviewed is not null && !isReviewed.Contains(newer.At.Path))
            (older, newer) = (newer, older);

        if ((isReviewed is null || isReviewed.Contains(newer.At.Path)) && a.InReplyTo is null && b.InReplyTo is null)
            run.Add(rule.At(newer.At, "the story " + what.Replace("{0}", SiteAddresses.Story(older.Id), StringComparison.Ordinal), mend));
    }
}
