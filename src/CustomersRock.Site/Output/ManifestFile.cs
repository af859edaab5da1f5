using System.IO.Hashing;
using System.Text;
using CustomersRock.Content.Files;

namespace CustomersRock.Site.Output;

/// <summary>Keeps the manifest of one output folder among the caches: another <c>--output</c> has another.</summary>
internal sealed class ManifestFile(SiteFolder folder)
{
    private static readonly Guid Program = typeof(ManifestFile).Module.ModuleVersionId;

    private readonly string path = Path.Combine(folder.Cache, $"output-{XxHash64.HashToUInt64(Encoding.UTF8.GetBytes(folder.Output)):x16}.manifest");
    private DateTime saved;

    /// <summary>Null where there is none, or it cannot be trusted: then everything is made anew.</summary>
    public BuildManifest? Load() =>
        SealedFile.Read(path, Program) is { } content ? ManifestForm.Read(new CacheReader(content)) : null;

    /// <summary>True where another process has built since this one saved: what this one remembers of the output is no longer so.</summary>
    public bool WasReplaced => saved != default && File.GetLastWriteTimeUtc(path) != saved;

    public void Save(BuildManifest manifest)
    {
        Directory.CreateDirectory(folder.Cache);
        var writer = new CacheWriter();
        ManifestForm.Write(writer, manifest);
        SealedFile.Write(path, Program, writer.Written);
        saved = File.GetLastWriteTimeUtc(path);
    }
}
