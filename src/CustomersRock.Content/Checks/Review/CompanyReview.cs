using System.Collections.Immutable;
using System.Globalization;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;

namespace CustomersRock.Content.Checks.Review;

/// <summary>A company is named, and named as before: its page holds all that is told of it.</summary>
internal sealed class CompanyReview : ICheck
{
    private static readonly DiagnosticRule Spelt = new(
        "CR0815", Severity.Hint, "a company is spelt as before", "Each spelling of its own looks like a company of its own, to readers and in lists.");

    private static readonly DiagnosticRule Unnamed = new(
        "CR0816", Severity.Hint, "the company of a story is named", "Only what stands under Companies is on the company's page, in its feed and in search.");

    public ImmutableArray<DiagnosticRule> Rules => [Spelt, Unnamed];

    public void Run(CheckRun run)
    {
        var names = new CompanyNames(run.Catalog);
        foreach (var story in run.Reviewed)
        {
            for (var i = 0; i < story.Companies.Length; i++)
                CheckSpelling(run, names, story, i);

            if (story.Companies.IsEmpty && names.In(BodyText.Of(story.Body)) is { } name)
                run.Add(Unnamed.At(run.Written.FindInBody(story.At, name), $"{Shown.Quoted(name)} is a company that we tell of, and is not under Companies", $"add Companies with the Name {name}, if the story is about it"));
        }
    }

    private static void CheckSpelling(CheckRun run, CompanyNames names, Story story, int index)
    {
        var name = story.Companies[index].Name;
        if (names.Better(story, name) is not { } better)
            return;

        var at = story.KeyAt(string.Create(CultureInfo.InvariantCulture, $"Companies[{index}].Name"));
        if (at == story.At)
            at = story.KeyAt(string.Create(CultureInfo.InvariantCulture, $"Companies[{index}]"));

        run.Add(Spelt.At(at, $"{Shown.Quoted(name)} is written {Shown.Quoted(better)} elsewhere", "write it in the same way, if it is the same company", run.Written.Mended(at, name, better)));
    }
}
