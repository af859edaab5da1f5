using System.Collections.Immutable;
using System.Globalization;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Content.Checks;

/// <summary>A story lies in the folder of its year.</summary>
internal sealed class FileYearCheck : ICheck
{
    private static readonly DiagnosticRule OtherYear = new(
        "CR0512", Severity.Warning, "stories lie in the folder of their year",
        "The address takes its year from the folder, the list from Published; readers look in both.");

    public ImmutableArray<DiagnosticRule> Rules => [OtherYear];

    public void Run(CheckRun run)
    {
        foreach (var story in run.Stories)
        {
            if (story.Published.Year == story.Id.Year)
                continue;

            var what = string.Create(CultureInfo.InvariantCulture, $"the story is of {story.Published.Year}, but its address is {SiteAddresses.Story(story.Id)}");
            var mend = string.Create(CultureInfo.InvariantCulture, $"move the file to input/stories/{story.Published.Year:0000}/, or mend the date");
            run.Add(OtherYear.At(story.KeyAt("Published"), what, mend));
        }
    }
}
