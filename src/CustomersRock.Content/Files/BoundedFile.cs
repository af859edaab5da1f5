namespace CustomersRock.Content.Files;

/// <summary>Reads what strangers wrote, up to a cap.</summary>
public static class BoundedFile
{
    /// <summary>The whole file, or null where it is longer than <paramref name="most"/> bytes.</summary>
    /// <exception cref="IOException">It cannot be read, or has gone.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[]? Read(string path, long most)
    {
        using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.SequentialScan);
        var length = RandomAccess.GetLength(handle);
        if (length > most)
            return null;

        var bytes = GC.AllocateUninitializedArray<byte>((int)length);
        var read = 0;
        while (read < bytes.Length)
        {
            var count = RandomAccess.Read(handle, bytes.AsSpan(read), read);
            if (count == 0)
                return bytes[..read];

            read += count;
        }

        return bytes;
    }
}
