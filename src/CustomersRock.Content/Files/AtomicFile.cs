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
        var temporary = path + TemporaryEnding;
        using (var handle = File.OpenHandle(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
            RandomAccess.Write(handle, bytes, 0);

        File.Move(temporary, path, overwrite: true);
    }
}
