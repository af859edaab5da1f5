using System.Threading.Channels;
using CustomersRock.Content.Files;

namespace CustomersRock.Preview;

/// <summary>Notices changes in what a site is made of, and waits until they have settled.</summary>
internal sealed class SiteWatcher : IDisposable
{
    /// <summary>An editor's save is several events; after so long without one it is over.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(15);

    // Somebody who writes without a pause still wants to see something.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private readonly SiteFolder folder;
    private readonly Channel<string> changes = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Lock gate = new();
    private readonly Dictionary<string, FileSystemWatcher> watchers = new(StringComparer.Ordinal);
    private readonly FileSystemWatcher root;
    private bool disposed;

    /// <exception cref="IOException">The system watches too much already.</exception>
    public SiteWatcher(SiteFolder folder)
    {
        this.folder = folder;
        root = Make(folder.Root, deep: false);
        try
        {
            foreach (var name in new[] { Path.GetFileName(folder.Settings), Path.GetFileName(folder.Input), Path.GetFileName(folder.Theme) })
                root.Filters.Add(name);

            root.EnableRaisingEvents = true;
            Attach();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>What is watched, as people name it.</summary>
    public IReadOnlyList<string> Watched
    {
        get
        {
            lock (gate)
                return [.. watchers.Keys.Select(path => folder.Relative(path) + "/"), folder.Relative(folder.Settings)];
        }
    }

    /// <summary>The next changes, once they have settled: paths as people name them. Empty where the system lost count.</summary>
    public async Task<IReadOnlyCollection<string>> Next(CancellationToken token)
    {
        var changed = new SortedSet<string>(StringComparer.Ordinal) { await changes.Reader.ReadAsync(token) };
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(token);
        enough.CancelAfter(Longest);
        while (await MoreSoon(enough.Token))
        {
            while (changes.Reader.TryRead(out var path))
                changed.Add(path);
        }

        token.ThrowIfCancellationRequested();
        changed.Remove("");
        return changed;
    }

    public void Dispose()
    {
        lock (gate)
        {
            disposed = true;
            root.Dispose();
            foreach (var watcher in watchers.Values)
                watcher.Dispose();
        }
    }

    private async Task<bool> MoreSoon(CancellationToken enough)
    {
        var more = changes.Reader.WaitToReadAsync(enough).AsTask();
        await Task.WhenAny(more, Task.Delay(Quiet, CancellationToken.None));
        return more.IsCompletedSuccessfully && !enough.IsCancellationRequested;
    }

    private void Attach()
    {
        foreach (var path in new[] { folder.Input, folder.Theme })
        {
            lock (gate)
            {
                if (disposed)
                    return;

                if (watchers.Remove(path, out var old))
                    old.Dispose();
                if (!Directory.Exists(path))
                    continue;

                var watcher = Make(path, deep: true);
                watchers[path] = watcher;
                watcher.EnableRaisingEvents = true;
            }
        }
    }

    private FileSystemWatcher Make(string path, bool deep)
    {
        var watcher = new FileSystemWatcher(path)
        {
            IncludeSubdirectories = deep,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            InternalBufferSize = 64 * 1024,
        };
        watcher.Changed += (_, change) => Note(change.FullPath);
        watcher.Created += (_, change) => Note(change.FullPath);
        watcher.Deleted += (_, change) => Note(change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            Note(change.OldFullPath);
            Note(change.FullPath);
        };
        watcher.Error += (_, _) => changes.Writer.TryWrite("");
        return watcher;
    }

    private void Note(string path)
    {
        if (IsOurs(path) || IsEditors(Path.GetFileName(path)))
            return;

        // A folder that is removed and made again (git switch does it) has lost its watcher.
        if (path == folder.Input || path == folder.Theme)
            Reattach();

        changes.Writer.TryWrite(folder.Relative(path));
    }

    private void Reattach()
    {
        try
        {
            Attach();
        }
        catch (IOException)
        {
            // It has gone again meanwhile; its return is another event.
        }
        catch (ArgumentException)
        {
        }
    }

    private bool IsOurs(string path) => IsBelow(path, folder.Output) || IsBelow(path, folder.Cache) || path.EndsWith(AtomicFile.TemporaryEnding, StringComparison.Ordinal);

    private static bool IsEditors(string name) =>
        name.EndsWith('~') || name.EndsWith(".swp", StringComparison.Ordinal) || name.EndsWith(".swx", StringComparison.Ordinal) || name.StartsWith(".#", StringComparison.Ordinal) || name == "4913";

    private static bool IsBelow(string path, string parent) =>
        path.StartsWith(parent, StringComparison.Ordinal) && (path.Length == parent.Length || path[parent.Length] == Path.DirectorySeparatorChar);
}
