using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CustomersRock.Content.Files;

namespace CustomersRock.Site.Pictures;

/// <summary>Finished pictures on disk, by content. A note beside them says what they are; it is written last, so where it stands they stand.</summary>
internal sealed class PictureCache(string folder)
{
    private const string FirstLine = "customers-rock picture 1";
    private const int LongestNote = 4096;

    public string PathOf(PictureVariant variant) => Path.Combine(folder, variant.Name);

    /// <summary>Null where the picture was never made with this recipe, or where something of it is missing.</summary>
    public PreparedPicture? Find(Fingerprint sourceHash)
    {
        var note = NotePath(sourceHash);
        if (!File.Exists(note) || BoundedFile.Read(note, LongestNote) is not { } bytes)
            return null;

        var prepared = Parse(Encoding.UTF8.GetString(bytes), sourceHash);
        return prepared is not null && prepared.Variants.All(IsWhole) ? prepared : null;
    }

    /// <exception cref="IOException">The disk is full, or the folder may not be written.</exception>
    public void Keep(PreparedPicture prepared, ImmutableArray<DevelopedVariant> developed)
    {
        Directory.CreateDirectory(folder);
        foreach (var (variant, fresh) in prepared.Variants.Zip(developed))
            AtomicFile.Write(PathOf(variant), fresh.Bytes);

        AtomicFile.Write(NotePath(prepared.SourceHash), Encoding.UTF8.GetBytes(Format(prepared)));
    }

    internal static string Format(PreparedPicture prepared)
    {
        var note = new StringBuilder();
        note.Append(FirstLine).Append('\n');
        note.Append(CultureInfo.InvariantCulture, $"{prepared.SourceHash} {prepared.SourceFormat.Ending()} {Digit(prepared.Animated)} {Digit(prepared.TellsPlace)}\n");
        foreach (var variant in prepared.Variants)
            note.Append(CultureInfo.InvariantCulture, $"{variant.Format.Ending()} {variant.Width} {variant.Height} {variant.Length}\n");

        return note.ToString();
    }

    internal static PreparedPicture? Parse(string note, Fingerprint sourceHash)
    {
        var lines = note.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length < 3 || lines[0] != FirstLine || lines[1].Split(' ') is not [var hash, var ending, var animated, var place])
            return null;
        if (hash != sourceHash.ToString() || PictureFormats.FromEnding(ending) is not { } format)
            return null;

        var variants = lines.Skip(2).Select(line => ParseVariant(line, sourceHash)).ToList();
        if (variants.Contains(null))
            return null;

        return new PreparedPicture
        {
            SourceHash = sourceHash,
            SourceFormat = format,
            Animated = animated == "1",
            TellsPlace = place == "1",
            Variants = [.. variants.OfType<PictureVariant>()],
        };
    }

    // The name is made anew, never read: a note cannot point outside the cache.
    private static PictureVariant? ParseVariant(string line, Fingerprint sourceHash)
    {
        if (line.Split(' ') is not [var ending, var width, var height, var length] || PictureFormats.FromEnding(ending) is not { } format)
            return null;

        return TryRead(width, out var w) && TryRead(height, out var h) && TryRead(length, out var bytes)
            ? new PictureVariant(PictureRecipe.Name(sourceHash, w, format), format, w, h, bytes)
            : null;
    }

    private static bool TryRead(string digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;

    private static char Digit(bool value) => value ? '1' : '0';

    private bool IsWhole(PictureVariant variant) => new FileInfo(PathOf(variant)) is { Exists: true } file && file.Length == variant.Length;

    private string NotePath(Fingerprint sourceHash) => Path.Combine(folder, PictureRecipe.Stem(sourceHash) + ".txt");
}
