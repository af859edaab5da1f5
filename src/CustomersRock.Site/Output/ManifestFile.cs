using System.IO.Hashing;
using System.Text;
using CustomersRock.Content.Files;
using MemoryPack;

namespace CustomersRock.Site.Output;

/// <summary>Keeps the manifest of one output folder among the caches: another <c>--output</c> has another.</summary>
internal sealed class ManifestFile(SiteFolder folder)
{
    /// <summary>Cap in bytes; a manifest of 100,000 pages has some 15 MB.</summary>
    private const long Largest = 512L * 1024 * 1024;

    private readonly string path = Path.Combine(folder.Cache, $"output-{XxHash64.HashToUInt64(Encoding.UTF8.GetBytes(folder.Output)):x16}.manifest");

    /// <summary>Null where there is none, or it cannot be read: then everything is made anew.</summary>
    public BuildManifest? Load()
    {
        try
        {
            return File.Exists(path) && BoundedFile.Read(path, Largest) is { } bytes && IsWhole(bytes)
                ? MemoryPackSerializer.Deserialize<BuildManifest>(bytes.AsSpan(sizeof(ulong)))
                : null;
        }
        catch (Exception e) when (e is MemoryPackSerializationException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public void Save(BuildManifest manifest)
    {
        Directory.CreateDirectory(folder.Cache);
        var bytes = MemoryPackSerializer.Serialize(manifest);
        var whole = new byte[bytes.Length + sizeof(ulong)];
        bytes.CopyTo(whole.AsSpan(sizeof(ulong)));
        BitConverter.TryWriteBytes(whole, XxHash64.HashToUInt64(bytes));
        AtomicFile.Write(path, whole);
    }

    public void Forget() => File.Delete(path);

    /// <summary>A file that a failing disk or a hand has changed must not decide what is deleted.</summary>
    private static bool IsWhole(byte[] bytes) =>
        bytes.Length > sizeof(ulong) && BitConverter.ToUInt64(bytes) == XxHash64.HashToUInt64(bytes.AsSpan(sizeof(ulong)));
}
