using System.IO.Hashing;
using Microsoft.Win32.SafeHandles;

namespace CustomersRock.Content.Reading.Cache;

/// <summary>Bodies, one behind the other. Only ever appended to: offsets that an older file of records knows stay right, also after a kill.</summary>
internal sealed class BodyFile : IDisposable
{
    private readonly SafeFileHandle handle;

    private BodyFile(string name, SafeFileHandle handle, long length)
    {
        Name = name;
        this.handle = handle;
        Length = length;
    }

    public string Name { get; }
    public long Length { get; private set; }

    public static BodyFile Create(string folder)
    {
        // A new name each time: another process may still read the old one.
        var name = $"bodies-{Guid.NewGuid():N}.cache";
        return new BodyFile(name, File.OpenHandle(Path.Combine(folder, name), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete), 0);
    }

    /// <summary>Null where it is missing or shorter than it must be.</summary>
    public static BodyFile? Open(string folder, string name, long length)
    {
        var path = Path.Combine(folder, Path.GetFileName(name));
        if (!File.Exists(path))
            return null;

        var handle = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        if (RandomAccess.GetLength(handle) >= length)
            return new BodyFile(name, handle, length);

        handle.Dispose();
        return null;
    }

    /// <summary>Writes many bodies with few calls.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        RandomAccess.Write(handle, bytes, Length);
        Length += bytes.Length;
    }

    /// <exception cref="CacheDamagedException">The bytes are not those that were written.</exception>
    public ReadOnlyMemory<byte> Read(CachedBody body)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(body.Length);
        var read = RandomAccess.Read(handle, bytes, body.Offset);
        return read == bytes.Length && XxHash64.HashToUInt64(bytes) == body.Hash
            ? bytes
            : throw new CacheDamagedException($"{Name} has changed at {body.Offset}");
    }

    public void Dispose() => handle.Dispose();
}
