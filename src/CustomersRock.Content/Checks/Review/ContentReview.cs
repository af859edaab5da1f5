using System.Collections.Immutable;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Content.Checks.Review;

/// <summary>What an attentive reader would ask about a story: its words, its links, whether it stands here already.</summary>
/// <remarks>For who writes and who edits, in <c>check</c> and in the pull request. A build does not ask: of ten thousand stories this takes 3.4 s of a processor, the checks 0.1 s,
/// and what it finds is advice that an editor has weighed by then. What must never be published is asked by <see cref="ContentChecks"/>, in both.</remarks>
public static class ContentReview
{
    private static readonly ImmutableArray<ICheck> All =
    [
        new WordingReview(),
        new LinkReview(),
        new LengthReview(),
        new DateReview(),
        new SourceReview(),
        new CompanyReview(),
        new PictureReview(),
        new SameStoryReview(),
    ];

    /// <summary>Every rule that <see cref="Run"/> may complain by, and <see cref="ContentChecks"/> does not.</summary>
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
        [.. All.SelectMany(c => c.Rules).ExceptBy(ContentChecks.Rules.Select(r => r.Code), r => r.Code).DistinctBy(r => r.Code).OrderBy(r => r.Code, StringComparer.Ordinal)];

    /// <summary>What is worth saying, in file order. The cost is linear in the amount of content.</summary>
    public static ImmutableArray<Diagnostic> Run(Catalog catalog, CheckContext context)
    {
        var run = new CheckRun(catalog, context);
        foreach (var check in All)
            check.Run(run);

        return run.Found.InFileOrder();
    }
}
