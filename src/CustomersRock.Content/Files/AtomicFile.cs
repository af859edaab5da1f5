using Microsoft.Win32.SafeHandles;

namespace CustomersRock.Content.Files;

/// <summary>All writing goes through here: a file is either as it was or as it should be, never half written.</summary>
public static class AtomicFile
{
    /// <summary>What temporary files end with, so that a later run can tell and remove what a killed one left.</summary>
    public const string TemporaryEnding = ".rock-tmp";

    /// <summary>Writes to a temporary name in the same folder, then renames. The folder must exist.</summary>
    /// <exception cref="IOException">The disk is full, the folder is missing or may not be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        Stage(path, bytes);
        Commit(path);
    }

    /// <summary>Only the first half: writes to the temporary name. <see cref="Commit"/> or <see cref="Drop"/> must follow.</summary>
    /// <returns>The time of the last write, which renaming keeps, in UTC ticks.</returns>
    public static long Stage(string path, ReadOnlySpan<byte> bytes)
    {
        using var handle = Open(path + TemporaryEnding);
        RandomAccess.Write(handle, bytes, 0);
        return File.GetLastWriteTimeUtc(handle).Ticks;
    }

    /// <summary>A new file, always: what stands there by that name was left by a killed run, or is a stranger's link, through which another file would be written.</summary>
    private static SafeFileHandle Open(string temporary)
    {
        try
        {
            return File.OpenHandle(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        }
        catch (IOException) when (new FileInfo(temporary) is { Exists: true } or { LinkTarget: not null })
        {
            File.Delete(temporary);
            return File.OpenHandle(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        }
    }

    /// <summary>Gives the staged file its name.</summary>
    public static void Commit(string path) => File.Move(path + TemporaryEnding, path, overwrite: true);

    /// <summary>Forgets the staged file.</summary>
    public static void Drop(string path) => File.Delete(path + TemporaryEnding);
}
