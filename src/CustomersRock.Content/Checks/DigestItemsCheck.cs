using System.Collections.Immutable;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Checks;

/// <summary>A round-up's text and its list speak of the same items.</summary>
internal sealed class DigestItemsCheck : ICheck
{
    private static readonly DiagnosticRule Differs = new(
        "CR0522", Severity.Hint, "a round-up links what it lists",
        "Below the text the page lists its Items: what stands in one of them alone, a reader misses in the other.");

    public ImmutableArray<DiagnosticRule> Rules => [Differs];

    public void Run(CheckRun run)
    {
        if (run.Digests.IsEmpty)
            return;

        var targets = new DigestTargets(run);
        var listed = run.Digests.SelectMany(d => d.Items).Select(i => ContentPaths.Trim(i.Target)).ToHashSet(StringComparer.Ordinal);
        foreach (var digest in run.Digests)
        {
            CheckListed(run, targets, digest);
            CheckLinked(run, targets, digest, listed);
        }
    }

    private static void CheckListed(CheckRun run, DigestTargets targets, Digest digest)
    {
        var linked = digest.Outline.Links.Select(l => l.Target).ToHashSet(StringComparer.Ordinal);
        HashSet<string>? linkedPages = null;
        foreach (var listed in digest.Items)
        {
            if (targets.Item(listed) is not { } item || linked.Contains(item.Url))
                continue;

            linkedPages ??= [.. linked.Select(PageAddress.Comparable)];
            if (!item.Also.Select(a => a.Url).Append(item.Url).OfType<string>().Any(url => linkedPages.Contains(PageAddress.Comparable(url))))
                run.Add(Differs.At(listed.At, $"{listed.Target} is not linked in the text", $"link to {item.Url} where you speak of it, or take it from Items"));
        }
    }

    /// <summary>An item that another round-up lists may be mentioned.</summary>
    private static void CheckLinked(CheckRun run, DigestTargets targets, Digest digest, HashSet<string> listed)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var link in digest.Outline.Links)
        {
            if (targets.Item(link.Target) is { } item && !listed.Contains("gathered/" + item.Id) && told.Add(item.Id))
                run.Add(Differs.At(link.At, $"gathered/{item.Id} is linked here, but not in Items", $"add gathered/{item.Id} to Items"));
        }
    }
}
