using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Checks;

/// <summary>What a draft left to the editor is written.</summary>
internal sealed class DigestGapCheck : ICheck
{
    private static readonly DiagnosticRule Gap = new(
        "CR0521", Severity.Error, "a round-up has the editor's own text",
        "The program gathers and quotes; what a week was about only a person can say. As long as the file says Draft: true, the gaps may stay.");

    public ImmutableArray<DiagnosticRule> Rules => [Gap];

    public void Run(CheckRun run)
    {
        foreach (var digest in run.Digests)
        {
            if (!digest.Draft)
                Check(run, digest);
        }
    }

    private static void Check(CheckRun run, Digest digest)
    {
        if (HasGap(digest.Title))
            Tell(run, digest.KeyAt("Title"));

        if (HasGap(digest.Description))
            Tell(run, digest.KeyAt("Description"));

        foreach (var at in digest.Outline.Gaps)
            Tell(run, at);
    }

    private static bool HasGap(string? text) => text is not null && text.Contains(Digest.Gap, StringComparison.Ordinal);

    private static void Tell(CheckRun run, FilePosition at) =>
        run.Add(Gap.At(at, $"\"{Digest.Gap}\" still stands here", "write yours, or take the line out; until then, Draft: true keeps the round-up back"));
}
