using System.Collections.Immutable;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Checks;

/// <summary>Nothing speaks of a story that was taken down.</summary>
internal sealed class WithdrawnCheck : ICheck
{
    private static readonly DiagnosticRule Mentioned = new(
        "CR0523", Severity.Warning, "what was withdrawn is not told elsewhere",
        "Somebody asked for the story to be gone; a text that links to it, lists it or quotes it goes on telling it.");

    public ImmutableArray<DiagnosticRule> Rules => [Mentioned];

    public void Run(CheckRun run)
    {
        if (run.Catalog.Withdrawn.IsEmpty)
            return;

        foreach (var mention in WithdrawnMentions.Of(run.Catalog))
            run.Add(Mentioned.At(mention.Link.At, $"{mention.Link.Target} was withdrawn", "take the link out, and what is told of the story around it"));
    }
}
