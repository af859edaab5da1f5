using System.Text;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace CustomersRock.Desk;

/// <summary>What the desk is made of: templates, one style sheet, one script. They travel inside the program.</summary>
internal sealed class DeskFiles : IFileProvider
{
    private const string Prefix = "desk/";

    private static readonly Dictionary<string, byte[]> All = Load();

    public static IEnumerable<string> Names => All.Keys;

    public static byte[] Bytes(string name) => All[name];

    public static string Text(string name) => Encoding.UTF8.GetString(All[name]);

    public IFileInfo GetFileInfo(string subpath) => All.TryGetValue(subpath, out var bytes) ? new Part(subpath, bytes) : new NotFoundFileInfo(subpath);

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private static Dictionary<string, byte[]> Load()
    {
        var assembly = typeof(DeskFiles).Assembly;
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            files[name[Prefix.Length..]] = bytes;
        }

        return files;
    }

    private sealed class Part(string name, byte[] bytes) : IFileInfo
    {
        public bool Exists => true;
        public bool IsDirectory => false;
        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;
        public long Length => bytes.Length;
        public string Name => name;
        public string? PhysicalPath => null;

        public Stream CreateReadStream() => new MemoryStream(bytes, writable: false);
    }
}
