using System.Collections.Concurrent;
using System.Collections.Immutable;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Site.Output;

namespace CustomersRock.Site.Pictures;

/// <summary>All pictures of one build, prepared before a page is planned: their names and sizes are part of the pages.</summary>
internal sealed class PictureShelf
{
    private readonly Dictionary<string, PreparedPicture> pictures;

    private PictureShelf(Dictionary<string, PreparedPicture> pictures, ImmutableArray<PictureStamp> stamps, ImmutableArray<Diagnostic> faults)
    {
        this.pictures = pictures;
        Stamps = stamps;
        Faults = faults;
    }

    public static PictureShelf Empty { get; } = new([], [], []);

    /// <summary>For the manifest: a picture that has not changed need not be read again.</summary>
    public ImmutableArray<PictureStamp> Stamps { get; }
    public ImmutableArray<Diagnostic> Faults { get; }

    /// <summary>Every variant once.</summary>
    public IEnumerable<PictureVariant> Variants => pictures.Values.SelectMany(p => p.Variants).DistinctBy(v => v.Name).OrderBy(v => v.Name, StringComparer.Ordinal);

    public PreparedPicture? Find(Picture picture) => pictures.GetValueOrDefault(picture.File);

    /// <summary>Prepares what the catalog shows and the disk has, on all cores. Of missing files the content checks tell.</summary>
    public static PictureShelf Prepare(Catalog catalog, ImmutableArray<string> onDisk, PictureStudio studio, SiteFolder folder, IEnumerable<PictureStamp> last)
    {
        var files = onDisk.ToHashSet(StringComparer.Ordinal);
        var wanted = Wanted(catalog).Where(p => files.Contains(p.File)).ToArray();
        if (wanted.Length == 0)
            return Empty;

        var known = last.ToDictionary(s => s.File, StringComparer.Ordinal);
        var results = new ConcurrentDictionary<string, (PictureResult Result, PictureStamp? Stamp)>(StringComparer.Ordinal);
        Parallel.ForEach(wanted.DistinctBy(p => p.File), picture => results[picture.File] = Prepare(picture, studio, folder, known));

        // The words about a picture belong to each place that shows it, the picture itself to its first.
        var faults = wanted.SelectMany(p => PictureWords.Check(p)).Concat(results.Values.SelectMany(r => r.Result.Diagnostics));
        return new PictureShelf(
            results.Where(r => r.Value.Result.Prepared is not null).ToDictionary(r => r.Key, r => r.Value.Result.Prepared!, StringComparer.Ordinal),
            [.. results.Values.Select(r => r.Stamp).OfType<PictureStamp>().OrderBy(s => s.File, StringComparer.Ordinal)],
            [.. faults]);
    }

    private static (PictureResult Result, PictureStamp? Stamp) Prepare(
        Picture picture, PictureStudio studio, SiteFolder folder, Dictionary<string, PictureStamp> known)
    {
        var now = PictureStamp.Of(picture.File, folder.Full(picture.File));
        var same = known.TryGetValue(picture.File, out var before) && before.IsSameFile(now);
        var result = studio.Prepare(picture, same ? before.Hash : null);
        return (result, result.Hash is { } hash ? now with { Hash = hash } : null);
    }

    private static IEnumerable<Picture> Wanted(Catalog catalog)
    {
        foreach (var story in catalog.Stories)
        {
            if (story.Story.Image is { } image)
                yield return image;

            foreach (var picture in story.Story.Body.Pictures)
                yield return picture;
        }

        foreach (var page in catalog.Pages)
        {
            foreach (var picture in page.Body.Pictures)
                yield return picture;
        }

        foreach (var digest in catalog.Digests)
        {
            foreach (var picture in digest.Digest.Body.Pictures)
                yield return picture;
        }
    }
}
