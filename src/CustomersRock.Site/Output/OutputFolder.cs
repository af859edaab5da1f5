using System.Collections.Concurrent;
using System.Collections.Immutable;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Site.Planning;
using CustomersRock.Site.Rendering;

namespace CustomersRock.Site.Output;

/// <summary>Makes <c>output/</c> show a plan: renders and stages what changed, then gives all staged files their names, then removes what is no longer made.</summary>
/// <remarks>A fault in a template drops what was staged: the last good output stays whole. A kill leaves whole files, and temporary ones that the next build removes.</remarks>
internal sealed class OutputFolder(SiteFolder folder)
{
    /// <summary>Says that the folder is ours. Made with every build, so that publishing carries it along.</summary>
    public const string Marker = ".customersrock-site";

    public static ReadOnlySpan<byte> MarkerText => "Made by customersrock build. Files here that a build does not make are removed.\n"u8;

    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);
    private readonly string output = folder.Output;

    /// <summary>False where the folder holds files of others: nothing there may be overwritten or removed.</summary>
    public bool IsOurs() =>
        !Directory.Exists(output) || File.Exists(Path.Combine(output, Marker)) || !Directory.EnumerateFileSystemEntries(output).Any();

    /// <summary>The folders as they are now; null where the last build left them otherwise, and somebody has added or removed a file since.</summary>
    public OutputFolders? LookedAfter(BuildManifest last) =>
        Directory.Exists(output) && OutputFolders.Look(output, last.Outputs) is var now && now.Sum == last.OutputFolders ? now : null;

    /// <summary>Writes what changed.</summary>
    /// <param name="plan">What is to be there.</param>
    /// <param name="before">What is there already.</param>
    /// <param name="progress">Told now and then.</param>
    public OutputResult Replace(SitePlan plan, OutputBefore before, IProgress<BuildProgress>? progress)
    {
        var isEmpty = !Directory.Exists(output) || !Directory.EnumerateFileSystemEntries(output).Any();
        Claim();
        folders.Clear();
        var known = Known(before.Last);
        var files = before.Hurry ? [.. plan.Files.Where(f => !f.MayWait || known.ContainsKey(LinkBase.OutputPath(f.Address)))] : plan.Files;
        var records = new OutputRecord[files.Length];
        var staged = new ConcurrentBag<int>();
        var faults = new ConcurrentQueue<Diagnostic>();
        Stage(files, new StagingState(known, before.IsOwn, before.Hurry, records, staged, faults), progress);
        if (!faults.IsEmpty)
        {
            foreach (var index in staged)
                AtomicFile.Drop(Full(records[index].Path));

            return new OutputResult([], default, 0, 0, [], [.. faults]);
        }

        Parallel.ForEach(staged, index => AtomicFile.Commit(Full(records[index].Path)));
        var left = before.Folders.GetAwaiter().GetResult();
        var removed = isEmpty ? [] : before.IsOwn || left is not null ? RemoveOld(known, records) : Sweep(records);
        left?.LookAgain(staged.Select(i => records[i].Path).Concat(removed));
        var sum = before.IsOwn ? default : (left ?? OutputFolders.Look(output, records)).Sum;
        ImmutableArray<string> changed = [.. staged.Order().Select(i => files[i].Address).Take(100)];
        return new OutputResult(records, sum, staged.Count, removed.Count, changed, []);
    }

    /// <summary>The marker comes before all else: a first build that is killed leaves files that the next one may replace.</summary>
    private void Claim()
    {
        Directory.CreateDirectory(output);
        if (!File.Exists(Path.Combine(output, Marker)))
            AtomicFile.Write(Path.Combine(output, Marker), MarkerText);
    }

    private static Dictionary<string, OutputRecord> Known(BuildManifest? last)
    {
        var known = new Dictionary<string, OutputRecord>(last?.Outputs.Length ?? 0, StringComparer.Ordinal);
        foreach (var record in last?.Outputs ?? [])
            known[record.Path] = record;

        return known;
    }

    private void Stage(ImmutableArray<PlannedFile> files, StagingState state, IProgress<BuildProgress>? progress)
    {
        var done = 0;
        Parallel.For(
            0,
            files.Length,
            () => new RenderJob(state.Faults),
            (index, _, job) =>
            {
                Stage(files[index], index, state, job);
                if (progress is not null && Interlocked.Increment(ref done) % 256 == 0)
                    progress.Report(new BuildProgress("Writing", done, files.Length));

                return job;
            },
            job => job.Dispose());
    }

    private void Stage(PlannedFile file, int index, StagingState state, RenderJob job)
    {
        var path = LinkBase.OutputPath(file.Address);
        var full = Full(path);
        var isKnown = state.Known.TryGetValue(path, out var record);
        var intact = isKnown && (state.IsOwn || record.IsIntact(full));
        if (intact && (record.Print == file.Print || (state.Hurry && file.MayWait)))
        {
            state.Records[index] = record;
            return;
        }

        job.Writer.Clear();
        if (!file.Make(job))
            return;

        var content = Fingerprint.Of(job.Writer.Written);
        if (intact && record.Content == content)
        {
            state.Records[index] = record with { Print = file.Print };
            return;
        }

        EnsureFolder(full);
        var modified = AtomicFile.Stage(full, job.Writer.Written);
        state.Records[index] = new OutputRecord(path, file.Print, content, job.Writer.Written.Length, modified);
        state.Staged.Add(index);
    }

    private string Full(string path) => string.Concat(output, "/", path);

    /// <summary>Creating a folder that is there costs 3 µs, a look into a set of names next to nothing.</summary>
    private void EnsureFolder(string file)
    {
        var parent = file[..file.LastIndexOf('/')];
        if (folders.ContainsKey(parent))
            return;

        // Noted only when it is there: another thread may want to write into it at once.
        Directory.CreateDirectory(parent);
        folders.TryAdd(parent, true);
    }

    private List<string> RemoveOld(Dictionary<string, OutputRecord> known, OutputRecord[] records)
    {
        foreach (var record in records)
            known.Remove(record.Path);

        foreach (var path in known.Keys)
            Remove(Full(path));

        return [.. known.Keys];
    }

    /// <summary>Removes whatever is not planned: old pages, what others added, and what a killed build left.</summary>
    private List<string> Sweep(OutputRecord[] records)
    {
        var planned = records.Select(r => Full(r.Path)).ToHashSet(StringComparer.Ordinal);
        var removed = new List<string>();
        foreach (var path in Directory.EnumerateFiles(output, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }).ToArray())
        {
            var normal = path.Replace('\\', '/');
            if (planned.Contains(normal) || IsOfGit(normal))
                continue;

            Remove(normal);
            removed.Add(normal[(output.Length + 1)..]);
        }

        return removed;
    }

    /// <summary>Some publish from a checkout in the output folder.</summary>
    private bool IsOfGit(string path) => path.AsSpan(output.Length).StartsWith("/.git", StringComparison.Ordinal);

    private void Remove(string path)
    {
        // Somebody may have removed it before us, with its folder.
        if (File.Exists(path))
            File.Delete(path);

        for (var parent = Path.GetDirectoryName(path); parent is not null && parent.Length > output.Length; parent = Path.GetDirectoryName(parent))
        {
            if (!Directory.Exists(parent))
                continue;

            if (Directory.EnumerateFileSystemEntries(parent).Any())
                return;

            Directory.Delete(parent);
            folders.TryRemove(parent.Replace('\\', '/'), out _);
        }
    }

    private sealed record StagingState(
        Dictionary<string, OutputRecord> Known, bool IsOwn, bool Hurry, OutputRecord[] Records, ConcurrentBag<int> Staged, ConcurrentQueue<Diagnostic> Faults);
}
