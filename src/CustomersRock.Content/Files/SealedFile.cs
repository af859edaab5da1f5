using System.IO.Hashing;

namespace CustomersRock.Content.Files;

/// <summary>A cache file that only the program that wrote it can read, and only as it was written: its form may differ from version to version,
/// and a disk or a hand may have changed it.</summary>
public static class SealedFile
{
    private const int GuidLength = 16;
    private const int HeaderLength = sizeof(ulong) + GuidLength;

    /// <summary>Cap in bytes: caches of 100,000 stories have some hundred MB.</summary>
    private const long Largest = 1L << 30;

    /// <summary>Writes the program's id, a hash and the content.</summary>
    /// <exception cref="IOException">The folder may not be written, or the disk is full.</exception>
    public static void Write(string path, Guid program, ReadOnlySpan<byte> content)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(content.Length + HeaderLength);
        program.TryWriteBytes(bytes.AsSpan(sizeof(ulong)));
        content.CopyTo(bytes.AsSpan(HeaderLength));
        BitConverter.TryWriteBytes(bytes, XxHash64.HashToUInt64(bytes.AsSpan(sizeof(ulong))));
        AtomicFile.Write(path, bytes);
    }

    /// <summary>The content; null where there is none, another program wrote it, or it is not whole.</summary>
    public static ReadOnlyMemory<byte>? Read(string path, Guid program)
    {
        try
        {
            if (File.Exists(path) && BoundedFile.Read(path, Largest) is { } bytes && IsWhole(bytes, program))
                return bytes.AsMemory(HeaderLength);

            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool IsWhole(ReadOnlySpan<byte> bytes, Guid program) =>
        bytes.Length >= HeaderLength
        && new Guid(bytes.Slice(sizeof(ulong), GuidLength)) == program
        && BitConverter.ToUInt64(bytes) == XxHash64.HashToUInt64(bytes[sizeof(ulong)..]);
}
