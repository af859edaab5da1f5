using System.Text;
using CustomersRock.Content.Files;
using CustomersRock.Content.Reading;

namespace CustomersRock.Content.Checks;

/// <summary>What the checks may know of the disk. It is asked only when there is something to ask.</summary>
public sealed class CheckContext
{
    /// <summary>Files above this size are not searched for the place of a fault.</summary>
    private const long MostBytes = 4 * 1024 * 1024;

    private static readonly string[] PictureEndings = [".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif", ".svg", ".tif", ".tiff", ".bmp", ".heic"];

    private readonly Lazy<IReadOnlySet<string>> pictures;
    private readonly Func<string, string?> read;

    /// <param name="pictures">All picture files below <c>input/</c>, relative to the site's root, with forward slashes.</param>
    /// <param name="read">The text of a file of the site by its relative path; null where it cannot be read.</param>
    public CheckContext(Func<IReadOnlySet<string>> pictures, Func<string, string?> read)
        : this(new Lazy<IReadOnlySet<string>>(pictures), read)
    {
    }

    private CheckContext(Lazy<IReadOnlySet<string>> pictures, Func<string, string?> read)
    {
        this.pictures = pictures;
        this.read = read;
    }

    public IReadOnlySet<string> Pictures => pictures.Value;

    /// <summary>Addresses and files that are there, but could not be read: that has been told, and who names one of them has done nothing wrong.</summary>
    public IReadOnlySet<string> Broken { get; init; } = new HashSet<string>();

    /// <summary>Whether a review looks at this file; without it, at all. The rest is only what these are compared with.</summary>
    public Func<string, bool>? Reviews { get; init; }

    /// <summary>What reading found, so that nothing is searched for again.</summary>
    /// <param name="folder">The site.</param>
    /// <param name="read">Of it.</param>
    /// <param name="reviews">Which files a review looks at; null for none.</param>
    /// <param name="instead">Where other bytes were read than the folder's.</param>
    public static CheckContext For(SiteFolder folder, ReadResult read, Func<string, bool>? reviews = null, IReadOnlyDictionary<string, byte[]>? instead = null)
    {
        var known = For(folder, read.Pictures);
        return new CheckContext(known.pictures, path => instead is not null && instead.TryGetValue(path, out var bytes) ? Encoding.UTF8.GetString(bytes) : known.read(path))
        {
            Broken = read.BrokenFiles.IsEmpty ? known.Broken : read.BrokenFiles.Concat(read.BrokenAddresses).ToHashSet(StringComparer.Ordinal),
            Reviews = reviews,
        };
    }

    /// <param name="folder">The site.</param>
    /// <param name="pictures">Where they are known from reading; else the folders are searched when the first picture is named.</param>
    public static CheckContext For(SiteFolder folder, IEnumerable<string>? pictures = null) =>
        new(() => pictures?.ToHashSet(StringComparer.Ordinal) ?? PicturesBelow(folder), path => Text(folder.Full(path)));

    internal string? Read(string path) => read(path);

    private static HashSet<string> PicturesBelow(SiteFolder folder)
    {
        if (!Directory.Exists(folder.Input))
            return [];

        // Links are not followed: they could lead out of the site, or round in a circle.
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true };
        return Directory.EnumerateFiles(folder.Input, "*", options)
            .Where(f => PictureEndings.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase))
            .Select(folder.Relative)
            .ToHashSet(StringComparer.Ordinal);
    }

    private static string? Text(string path)
    {
        try
        {
            return BoundedFile.Read(path, MostBytes) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
