using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Checks;

/// <summary>A page does not take an address that the site fills itself.</summary>
internal sealed class MadeAddressCheck : ICheck
{
    private static readonly DiagnosticRule Made = new(
        "CR0513", Severity.Error, "pages keep off the site's own addresses",
        "Lists, feeds and the search stand there; the page or the list would be lost.");

    public ImmutableArray<DiagnosticRule> Rules => [Made];

    public void Run(CheckRun run)
    {
        foreach (var page in run.Pages)
        {
            if (run.Made.Contains(page.Address))
                Tell(run, page);
        }
    }

    private static void Tell(CheckRun run, SitePage page) =>
        run.Add(Made.At(
            page.At,
            $"{page.At.Path} asks for {page.Address}, which the site makes itself",
            "give the file another name, so that it gets another address"));
}
