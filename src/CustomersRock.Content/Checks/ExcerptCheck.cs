using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;
using CustomersRock.Content.Texts;

namespace CustomersRock.Content.Checks;

/// <summary>No more is quoted than the source allows.</summary>
internal sealed class ExcerptCheck : ICheck
{
    private static readonly DiagnosticRule TooLong = new(
        "CR0508", Severity.Error, "quotes keep to the source's terms",
        "Other people's words are theirs: we quote as much as their licence and our promise allow.");

    public ImmutableArray<DiagnosticRule> Rules => [TooLong];

    public void Run(CheckRun run)
    {
        foreach (var item in run.Items)
        {
            if (!string.IsNullOrWhiteSpace(item.Excerpt) && run.Catalog.SourceById.TryGetValue(item.Source, out var source))
                Check(run, item, source, WordCount.Of(item.Excerpt));
        }
    }

    private static void Check(CheckRun run, GatheredItem item, Source source, int words)
    {
        var at = item.KeyAt("Excerpt");
        if (source.QuotableWords == 0)
            run.Add(TooLong.At(at, $"nothing may be quoted from {source.Title}", "take the Excerpt out; the title and your own sentence are enough"));
        else if (words > source.Excerpt)
            run.Add(TooLong.At(at, FormattableString.Invariant($"the excerpt has {words} words, and {source.Excerpt} may be quoted from {source.Title}"), "shorten it"));
    }
}
