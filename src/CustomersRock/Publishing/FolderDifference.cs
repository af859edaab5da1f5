using System.Globalization;

namespace CustomersRock.Publishing;

/// <summary>What publishing changes in a folder.</summary>
internal readonly record struct FolderDifference(int Total, int Added, int Changed, int Removed)
{
    public static FolderDifference Between(string old, string fresh)
    {
        var before = OutputListing.Of(old).ToHashSet(StringComparer.Ordinal);
        var after = OutputListing.Of(fresh);
        var kept = after.Where(before.Contains).ToList();
        var changed = kept.Count(file => !Same(Path.Combine(old, file), Path.Combine(fresh, file)));
        return new FolderDifference(after.Count, after.Count - kept.Count, changed, before.Count - kept.Count);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Added} new, {Changed} changed, {Removed} removed");

    private static bool Same(string one, string other) =>
        new FileInfo(one).Length == new FileInfo(other).Length && File.ReadAllBytes(one).AsSpan().SequenceEqual(File.ReadAllBytes(other));
}
