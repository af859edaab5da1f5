using System.Collections.Concurrent;
using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Site.Pictures.Headers;

namespace CustomersRock.Site.Pictures;

/// <summary>Makes the pictures of stories fit to be shown: checked, upright, without a word about camera or place, in a few widths and formats.
/// May be called from several threads; what was made once is never made again.</summary>
internal sealed class PictureStudio(SiteFolder folder)
{
    private readonly PictureFile file = new(folder);
    private readonly PictureCache cache = new(Path.Combine(folder.Cache, "pictures"));
    private readonly Lazy<Darkroom> darkroom = new(() => new Darkroom());
    private readonly ConcurrentDictionary<Fingerprint, Lock> doors = new();

    /// <summary>How many pictures this studio had to make; the rest came from the cache.</summary>
    public int Developed => darkroom.IsValueCreated ? darkroom.Value.Developed : 0;

    public bool LibraryLoaded => darkroom.IsValueCreated;

    /// <summary>The finished file, to be copied to <c>output</c> + <see cref="PictureVariant.Address"/>.</summary>
    public string PathOf(PictureVariant variant) => cache.PathOf(variant);

    /// <summary>Prepares the picture. Where <paramref name="knownHash"/> (from an earlier <see cref="PictureResult.Hash"/> of the unchanged file)
    /// is in the cache, the picture is not even read.</summary>
    /// <exception cref="IOException">The disk is full, or the cache may not be written.</exception>
    public PictureResult Prepare(Picture picture, Fingerprint? knownHash = null)
    {
        if (knownHash is { } hash && cache.Find(hash) is { } kept)
            return Shown(picture, kept);

        var (bytes, fault) = file.Read(picture);
        return bytes is null ? new PictureResult(null, null, [fault!]) : Prepare(picture, bytes);
    }

    /// <summary>The same for bytes that are at hand. They are hashed again: only what is in the picture may decide its name.</summary>
    public PictureResult Prepare(Picture picture, byte[] bytes)
    {
        var hash = PictureHash.Of(bytes);
        if (cache.Find(hash) is { } kept)
            return Shown(picture, kept);

        // Two pages that show one picture must not write the same files at the same time.
        lock (doors.GetOrAdd(hash, _ => new Lock()))
            return cache.Find(hash) is { } justMade ? Shown(picture, justMade) : Make(picture, bytes, hash);
    }

    private PictureResult Make(Picture picture, byte[] bytes, Fingerprint hash)
    {
        if (Refuse(picture, bytes) is { } fault)
            return new PictureResult(hash, null, [fault]);

        var format = PictureHeader.FormatOf(bytes)!.Value;
        ImmutableArray<DevelopedVariant> variants;
        try
        {
            variants = darkroom.Value.Develop(bytes, format);
        }
        catch (Exception exception) when (exception is DllNotFoundException or TypeInitializationException)
        {
            return new PictureResult(hash, null, [PictureComplaints.LibraryMissing(picture)]);
        }

        if (variants.IsEmpty)
            return new PictureResult(hash, null, [PictureComplaints.Damaged(picture)]);

        var prepared = Describe(bytes, hash, format, variants);
        cache.Keep(prepared, variants);
        return Shown(picture, prepared);
    }

    /// <summary>What forbids to decode it; null where nothing does.</summary>
    internal static Diagnostic? Refuse(Picture picture, byte[] bytes)
    {
        if (bytes.Length > PictureLimits.FileBytes)
            return PictureComplaints.TooLarge(picture);
        if (PictureHeader.FormatOf(bytes) is not { } format)
            return PictureComplaints.WrongType(picture, ForeignKind.Of(bytes));
        if (PictureHeader.Read(bytes, format) is not { } header)
            return PictureComplaints.Damaged(picture);

        return PictureLimits.Allow(header.Width, header.Height) ? null : Oversized(picture, header);
    }

    private static Diagnostic Oversized(Picture picture, PictureHeader header) => header.Width == 0 || header.Height == 0
        ? PictureComplaints.Damaged(picture)
        : PictureComplaints.TooManyPixels(picture, header.Width, header.Height);

    private static PreparedPicture Describe(byte[] bytes, Fingerprint hash, PictureFormat format, ImmutableArray<DevelopedVariant> variants) => new()
    {
        SourceHash = hash,
        SourceFormat = format,
        Animated = PictureHeader.Read(bytes, format)!.Value.Animated,
        TellsPlace = PlaceInPicture.IsTold(bytes),
        Variants = [.. variants.Select(v => new PictureVariant(PictureRecipe.Name(hash, v.Width, v.Format), v.Format, v.Width, v.Height, v.Bytes.Length))],
    };

    private static PictureResult Shown(Picture picture, PreparedPicture prepared) =>
        new(prepared.SourceHash, prepared, PictureComplaints.Remarks(picture, prepared));
}
