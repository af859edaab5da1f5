using System.IO.Hashing;
using System.Text;
using CustomersRock.Content.Files;

namespace CustomersRock.Site.Output;

/// <summary>Keeps the manifest of one output folder among the caches: another <c>--output</c> has another.</summary>
internal sealed class ManifestFile(SiteFolder folder)
{
    private readonly string path = Path.Combine(folder.Cache, $"output-{XxHash64.HashToUInt64(Encoding.UTF8.GetBytes(folder.Output)):x16}.manifest");

    private static readonly Guid Program = typeof(ManifestFile).Module.ModuleVersionId;

    /// <summary>Null where there is none, or it cannot be trusted: then everything is made anew.</summary>
    public BuildManifest? Load() =>
        SealedFile.Read(path, Program) is { } content ? ManifestForm.Read(new CacheReader(content)) : null;

    public void Save(BuildManifest manifest)
    {
        Directory.CreateDirectory(folder.Cache);
        var writer = new CacheWriter();
        ManifestForm.Write(writer, manifest);
        SealedFile.Write(path, Program, writer.Written);
    }
}
