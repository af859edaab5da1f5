using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Content.Reading;

namespace CustomersRock.Content.Mending;

/// <summary>The files that are being mended, in memory: as they were, as they would be, and what a reader reads of either.</summary>
internal sealed class MendingDrafts(SiteFolder folder)
{
    private readonly Dictionary<string, Draft> drafts = new(StringComparer.Ordinal);
    private readonly HashSet<string> settled = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> left = new(StringComparer.Ordinal);

    /// <summary>What is to be read in place of what is on the disk.</summary>
    public ImmutableDictionary<string, byte[]> Texts { get; private set; } = ImmutableDictionary.Create<string, byte[]>(StringComparer.Ordinal);

    public IEnumerable<LeftFile> Left => left.Select(l => new LeftFile(l.Key, l.Value));

    /// <summary>Nothing more is to be done to it.</summary>
    public bool IsDone(string path) => left.ContainsKey(path) || settled.Contains(path);

    /// <summary>One round. A file that is met for the first time is only taken in: by the next round its complaints are about these bytes, and not about some that changed meanwhile.</summary>
    public void Mend(IEnumerable<Diagnostic> certain)
    {
        foreach (var file in certain.GroupBy(c => c.At.Path, StringComparer.Ordinal))
        {
            if (!drafts.TryGetValue(file.Key, out var draft))
            {
                Take(file.Key);
                continue;
            }

            var (bytes, mends) = LineMending.Apply(draft.After, file);
            if (mends.IsEmpty)
                settled.Add(file.Key);
            else
                Put(file.Key, draft with { After = bytes, Mends = draft.Mends.AddRange(mends) });
        }
    }

    /// <summary>Files without an end.</summary>
    public void GiveUp(IEnumerable<string> paths)
    {
        foreach (var path in paths.Distinct(StringComparer.Ordinal).ToList())
            Leave(path, "there is too much in it to be mended at once");
    }

    /// <summary>Leaves the files of which a reader would not read the same: that is a fault of ours, and must not become one of theirs.</summary>
    public void Compare(ReadResult read)
    {
        foreach (var file in read.Files)
        {
            if (!drafts.TryGetValue(file.Path, out var draft))
                continue;

            if (draft.First is null)
                drafts[file.Path] = draft with { First = file };
            else if (!ReaderView.IsKept(draft.First, file))
                Leave(file.Path, "readers would not read the same");
        }
    }

    public ImmutableArray<MendedFile> Mended() =>
    [
        .. drafts.Where(d => !d.Value.Mends.IsEmpty).OrderBy(d => d.Key, StringComparer.Ordinal)
            .Select(d => new MendedFile(d.Key, d.Value.Before, d.Value.After, [.. d.Value.Mends.OrderBy(m => m.At.Line)])),
    ];

    private void Take(string path)
    {
        if (Read(path) is { } bytes)
            Put(path, new Draft(bytes, bytes, [], null));
        else
            Leave(path, "it cannot be read");
    }

    private byte[]? Read(string path)
    {
        try
        {
            return BoundedFile.Read(folder.Full(path), TextDecoder.MostBytes);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void Put(string path, Draft draft)
    {
        drafts[path] = draft;
        Texts = Texts.SetItem(path, draft.After);
    }

    private void Leave(string path, string why)
    {
        drafts.Remove(path);
        Texts = Texts.Remove(path);
        left[path] = why;
    }

    private sealed record Draft(byte[] Before, byte[] After, ImmutableArray<Mend> Mends, ReadFile? First);
}
