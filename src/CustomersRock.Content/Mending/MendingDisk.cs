using CustomersRock.Content.Files;

namespace CustomersRock.Content.Mending;

/// <summary>Puts what was mended on the disk: whole files, below <c>input/</c> and the settings, never through a link, never over what changed meanwhile.</summary>
public sealed class MendingDisk(SiteFolder folder)
{
    /// <summary>Writes the file if it still holds what was read; its mode stays.</summary>
    public MendOutcome Write(string path, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        var full = folder.Full(path);
        if (LeadsElsewhere(full))
            return MendOutcome.Elsewhere;

        try
        {
            if (new FileInfo(full) is { Exists: true, IsReadOnly: true })
                return MendOutcome.ReadOnly;

            AtomicFile.Stage(full, after);
            return Commit(full, before);
        }
        catch (UnauthorizedAccessException)
        {
            return MendOutcome.ReadOnly;
        }
        catch (IOException)
        {
            return MendOutcome.Failed;
        }
    }

    /// <summary>Gives a file or folder its name, if nothing is called so.</summary>
    public MendOutcome Rename(FileRename rename)
    {
        var (from, to) = (folder.Full(rename.From), folder.Full(rename.To));
        if (LeadsElsewhere(from) || LeadsElsewhere(Path.GetDirectoryName(to)!))
            return MendOutcome.Elsewhere;

        try
        {
            if (IsTaken(from, to))
                return MendOutcome.Taken;

            if (Directory.Exists(from))
                Directory.Move(from, to);
            else
                File.Move(from, to, overwrite: false);

            return MendOutcome.Done;
        }
        catch (UnauthorizedAccessException)
        {
            return MendOutcome.ReadOnly;
        }
        catch (IOException)
        {
            return MendOutcome.Failed;
        }
    }

    private static MendOutcome Commit(string full, ReadOnlySpan<byte> before)
    {
        var isCommitted = false;
        try
        {
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(full + AtomicFile.TemporaryEnding, File.GetUnixFileMode(full));

            if (BoundedFile.Read(full, before.Length) is not { } now || !before.SequenceEqual(now))
                return MendOutcome.ChangedMeanwhile;

            AtomicFile.Commit(full);
            isCommitted = true;
            return MendOutcome.Done;
        }
        catch (FileNotFoundException)
        {
            return MendOutcome.ChangedMeanwhile;
        }
        finally
        {
            if (!isCommitted)
                AtomicFile.Drop(full);
        }
    }

    /// <summary>By its name in any case, but for itself in another: some disks tell no difference.</summary>
    private static bool IsTaken(string from, string to) =>
        Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(to)!)
            .Any(e => Path.GetFileName(e).Equals(Path.GetFileName(to), StringComparison.OrdinalIgnoreCase) && e != from);

    // Git carries symbolic links: one of a stranger could have any file of who mends overwritten.
    private bool LeadsElsewhere(string full)
    {
        if (full == folder.Settings)
            return new FileInfo(full).LinkTarget is not null;

        if (!Path.GetFullPath(full).StartsWith(folder.Input + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            return true;

        for (var part = full; part.Length >= folder.Input.Length; part = Path.GetDirectoryName(part)!)
        {
            if (new FileInfo(part).LinkTarget is not null)
                return true;
        }

        return false;
    }
}
