using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading.Fields;

namespace CustomersRock.Content.Checks.Review;

/// <summary>Dates that are well written and cannot be meant.</summary>
internal sealed class DateReview : ICheck
{
    /// <summary>Nobody prepares a story longer ahead.</summary>
    private const int MostDaysAhead = 366;

    /// <summary>The web is not older.</summary>
    private const int FirstYear = 1991;

    private static readonly DiagnosticRule Date = new(
        "CR0810", Severity.Warning, "a story is of these days", "A slip in the year hides a story for decades, or puts it at the end of every list.");

    public ImmutableArray<DiagnosticRule> Rules => [Date];

    public void Run(CheckRun run)
    {
        foreach (var story in run.Reviewed)
        {
            var at = story.KeyAt("Published");
            if ((story.Published - run.Catalog.Now).TotalDays > MostDaysAhead)
                run.Add(Date.At(at, $"the story would not be seen before {IsoDate.Write(story.Published)}", "mend the year, if it is a slip"));
            else if (story.Published.Year < FirstYear)
                run.Add(Date.At(at, $"Published is {IsoDate.Write(story.Published)}", "write the day you send it; when it happened belongs into the text"));

            if (story.Updated < story.Published)
                run.Add(Date.At(story.KeyAt("Updated"), "Updated is before Published", "mend one of the two"));
        }
    }
}
