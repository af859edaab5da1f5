using System.Collections.Immutable;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Model;

namespace CustomersRock.Curation.Decisions;

/// <summary>
/// How files and log come to agree. A file says "accepted at its time Gathered", a line says what it says; of all that is said about one item the latest holds.
/// So it does not matter whether a kill, a merge, a pull request or a hand in the folder made them differ.
/// </summary>
internal static class Settling
{
    /// <summary>Who is named where nobody signed.</summary>
    public const string Nobody = "the editors";

    /// <summary>Why something is rejected that was proposed and is not there.</summary>
    public const string LeftOut = "left out of the proposal";

    public static Settlement Of(ImmutableArray<GatheredItem> items, bool allWereRead, DecisionLog log, DateTimeOffset now)
    {
        var lines = ImmutableArray.CreateBuilder<Decision>();
        var gone = ImmutableArray.CreateBuilder<string>();
        foreach (var item in items.Where(i => !i.Draft))
        {
            var about = log.About(item);
            if (!IsRecorded(item, about))
                lines.Add(Known(Recorded(item, about is [.., var last] && last.At >= item.Gathered ? Later(last.At, now) : item.Gathered), about));
            else if (DecisionLog.Standing(about) is not { Verdict: Verdict.Accepted } && about[^1].Verdict is Verdict.Rejected or Verdict.Withdrawn or Verdict.Undone)
                gone.Add(item.Id);
        }

        if (allWereRead)
            lines.AddRange(Missing(items, log, now));

        return new Settlement(lines.ToImmutable(), gone.ToImmutable());
    }

    /// <summary>The line that an item's file stands for.</summary>
    public static Decision Recorded(GatheredItem item, DateTimeOffset at) => new()
    {
        Verdict = Verdict.Accepted,
        At = at,
        By = Nobody,
        Title = item.Title,
        Url = item.Url,
        Source = item.Source,
        Pages = [.. PageAddress.Pages(item).Distinct()],
        Excerpt = item.Excerpt,
        Themes = item.Themes,
        Item = item.Id,
        Note = item.NoteText,
    };

    /// <summary>With what only the proposal knew of it: so that it is known again under another address, and a verdict taken back is taken back for all its tellings.</summary>
    private static Decision Known(Decision line, ImmutableArray<Decision> about) => about.LastOrDefault(d => d.Verdict == Verdict.Proposed) is not { } proposed ? line : line with
    {
        Candidate = proposed.Candidate,
        Pages = [.. line.Pages.Union(proposed.Pages)],
        Tellings = proposed.Tellings,
        Print = proposed.Print,
        Language = proposed.Language,
    };

    /// <summary>What stands in the log as being on the site, and is not: somebody took the file out. What was proposed and left out of the pull request was rejected.</summary>
    private static IEnumerable<Decision> Missing(ImmutableArray<GatheredItem> items, DecisionLog log, DateTimeOffset now)
    {
        var present = items.Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        var pages = items.SelectMany(PageAddress.Pages).ToHashSet();
        foreach (var decision in log.All.Where(d => d.Item is not null && d.Verdict is Verdict.Accepted or Verdict.Proposed))
        {
            if (present.Contains(decision.Item!) || decision.Pages.Any(pages.Contains) || !log.Stands(decision))
                continue;

            yield return decision.Verdict == Verdict.Accepted
                ? decision with { Verdict = Verdict.Withdrawn, By = Nobody, At = Later(decision.At, now), Reason = "its file was taken out" }
                : decision with { Verdict = Verdict.Rejected, By = Nobody, At = Later(decision.At, now), Reason = LeftOut, Item = null };
        }
    }

    private static bool IsRecorded(GatheredItem item, ImmutableArray<Decision> about) => about.Any(d => d.Verdict == Verdict.Accepted && d.At >= item.Gathered);

    private static DateTimeOffset Later(DateTimeOffset before, DateTimeOffset now) => now > before ? now : before.AddSeconds(1);
}
