using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Site.Pictures;
using NetVips;
using Xunit;

namespace CustomersRock.Tests.Site.Pictures;

/// <summary>A site folder with one story and a studio, gone after the test.</summary>
internal sealed class PictureBench : IDisposable
{
    public const string Story = "input/stories/2026/violin/";

    public PictureBench()
    {
        Folder = new SiteFolder(Directory.CreateTempSubdirectory("rock-pictures-").FullName);
        Directory.CreateDirectory(Folder.Full(Story));
        Studio = new PictureStudio(Folder);
    }

    public SiteFolder Folder { get; }
    public PictureStudio Studio { get; }

    public static Picture Named(string name) =>
        new(Story + name, "A violin in its case", "Ida", null, new FilePosition(Story + "index.md", 7, 8));

    public PictureResult Prepare(string name, byte[] bytes)
    {
        File.WriteAllBytes(Folder.Full(Story + name), bytes);
        return Studio.Prepare(Named(name));
    }

    /// <summary>For what must be refused: no picture, nothing in the cache, one complaint where the picture is named.</summary>
    public Diagnostic Refused(string name, byte[] bytes)
    {
        var result = Prepare(name, bytes);
        Assert.Null(result.Prepared);
        Assert.False(Directory.Exists(Path.Combine(Folder.Cache, "pictures")));
        var fault = Assert.Single(result.Diagnostics);
        Assert.Equal(Severity.Error, fault.Rule.Severity);
        Assert.Equal(new FilePosition(Story + "index.md", 7, 8), fault.At);
        return fault;
    }

    public byte[] Bytes(PictureVariant variant) => File.ReadAllBytes(Studio.PathOf(variant));

    public Image Open(PictureVariant variant) => Image.NewFromBuffer(Bytes(variant));

    public Dictionary<string, byte[]> Cached() =>
        Directory.GetFiles(Path.Combine(Folder.Cache, "pictures")).ToDictionary(path => Path.GetFileName(path), File.ReadAllBytes);

    public void Dispose() => Directory.Delete(Folder.Root, recursive: true);
}
