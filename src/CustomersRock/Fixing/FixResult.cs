using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Mending;
using CustomersRock.Site;

namespace CustomersRock.Fixing;

/// <summary>What was mended, and the site as it is now; after a dry run, as it would be.</summary>
internal sealed record FixResult
{
    public required bool IsDry { get; init; }
    public required ImmutableArray<Repair> Repairs { get; init; }

    /// <summary>What is left alone, and why.</summary>
    public required ImmutableArray<LeftFile> Left { get; init; }

    /// <summary>New names of files and folders that were asked for by their old ones.</summary>
    public required ImmutableArray<FileRename> Renames { get; init; }

    public required BuildReport Report { get; init; }

    /// <summary>What there still is to complain of.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    public IEnumerable<Repair> Done => Repairs.Where(r => r.Outcome == MendOutcome.Done);
}
