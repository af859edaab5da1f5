using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Content.Checks;

/// <summary>Every file has an address of its own.</summary>
internal sealed class AddressCheck : ICheck
{
    private static readonly DiagnosticRule Shared = new(
        "CR0501", Severity.Error, "one file, one address", "Two files cannot be shown at one address: one of them would be lost without a word.");

    private static readonly DiagnosticRule SharedButForCase = new(
        "CR0516", Severity.Hint, "addresses differ in more than case",
        "Windows and macOS keep only one of two files whose names differ in large and small letters alone.");

    public ImmutableArray<DiagnosticRule> Rules => [Shared, SharedButForCase];

    public void Run(CheckRun run)
    {
        var claims = ClaimedAddress.Of(run);
        var first = new Dictionary<string, ClaimedAddress>(claims.Count, StringComparer.OrdinalIgnoreCase);
        HashSet<string>? contested = null;
        foreach (var claim in claims)
        {
            if (!first.TryAdd(claim.Address, claim))
                (contested ??= new HashSet<string>(StringComparer.OrdinalIgnoreCase)).Add(claim.Address);
        }

        if (contested is null)
            return;

        foreach (var group in claims.Where(c => contested.Contains(c.Address)).GroupBy(c => c.Address, StringComparer.OrdinalIgnoreCase))
            Tell(run, [.. group.OrderBy(c => c.At)], [.. group.DistinctBy(c => c.Address)]);
    }

    /// <summary>At every claimant: whoever checks only the file he wrote must hear of it, whichever name sorts first.</summary>
    private static void Tell(CheckRun run, ClaimedAddress[] claimants, ClaimedAddress[] kept)
    {
        foreach (var claim in claimants)
        {
            var same = claimants.Where(c => c != claim && c.Address == claim.Address).Select(c => c.At.Path).ToList();
            var alike = claimants.Where(c => c.Address != claim.Address).Select(c => c.At.Path).ToList();

            // Who keeps going leaves out the others: nobody must be able to remove a story by claiming its place.
            if (same.Count > 0)
                Tell(run, Shared with { IsOfPart = kept.Contains(claim) }, claim, "is also the address of", same, "rename one of the files, or join them");

            if (alike.Count > 0)
                Tell(run, SharedButForCase, claim, "differs only in case from the address of", alike, "give one of the files another name");
        }
    }

    private static void Tell(CheckRun run, DiagnosticRule rule, ClaimedAddress claim, string how, List<string> others, string mend) =>
        run.Add(rule.At(claim.At, $"{claim.Address} {how} {string.Join(" and ", others)}", mend));
}
