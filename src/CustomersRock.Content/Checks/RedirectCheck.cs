using System.Collections.Immutable;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Checks;

/// <summary>Old addresses lead to one place, and cover nothing that is there.</summary>
internal sealed class RedirectCheck : ICheck
{
    private static readonly DiagnosticRule OverLive = new(
        "CR0504", Severity.Error, "a redirect covers no page", "Readers would be led away from a page that exists.")
    { IsOfPart = true };

    private static readonly DiagnosticRule Ambiguous = new(
        "CR0505", Severity.Error, "an old address leads to one place", "An old address can lead to one new one, and to another than itself.")
    { IsOfPart = true };

    private const string MendOverLive = "take the line out, or rename that page";

    public ImmutableArray<DiagnosticRule> Rules => [OverLive, Ambiguous];

    public void Run(CheckRun run)
    {
        Dictionary<string, (Redirect Redirect, string Target)>? seen = null;
        foreach (var (redirect, target) in CatalogAddresses.Redirects(run.Catalog))
        {
            var from = Key(redirect.From);
            seen ??= new(StringComparer.OrdinalIgnoreCase);
            if (from == Key(target))
                run.Add(Ambiguous.At(redirect.At, $"{redirect.From} leads to itself", "take the line out"));
            else if (Covered(run, redirect.From) is { } live)
                run.Add(OverLive.At(redirect.At, $"there is a page at {live}, so the address cannot lead to {target}", MendOverLive));
            else if (!seen.TryAdd(from, (redirect, target)))
                TellTwice(run, redirect, target, seen[from]);
        }
    }

    private static void TellTwice(CheckRun run, Redirect redirect, string target, (Redirect Redirect, string Target) first)
    {
        if (first.Target == target && first.Redirect.At.Path == redirect.At.Path)
        {
            run.Add(Ambiguous.At(redirect.At, $"{redirect.From} stands here for the second time", "take it out"));
            return;
        }

        var what = $"{redirect.From} should lead to {target}, but also to {first.Target} (in {first.Redirect.At})";
        run.Add(Ambiguous.At(redirect.At, what, "keep one of the two lines"));
    }

    /// <summary>With and without the slash at the end it is one name on the disk.</summary>
    private static string? Covered(CheckRun run, string from)
    {
        if (run.Live.Contains(from))
            return from;

        var other = from.EndsWith('/') ? from.TrimEnd('/') : from + "/";
        return run.Live.Contains(other) ? other : null;
    }

    private static string Key(string address) => address.TrimEnd('/');
}
