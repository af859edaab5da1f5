using System.Collections.Immutable;
using System.Globalization;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;

namespace CustomersRock.Site.Pictures;

/// <summary>The words of all complaints about picture files.</summary>
internal static class PictureComplaints
{
    public static string NameOf(Picture picture) => picture.File[(picture.File.LastIndexOf('/') + 1)..];

    public static Diagnostic Missing(Picture picture) => PictureRules.MissingFile.At(
        picture.At, $"there is no picture \"{picture.File}\"", "put it beside the story, or correct the name (capital letters count)");

    public static Diagnostic Elsewhere(Picture picture) => PictureRules.MissingFile.At(
        picture.At, $"\"{NameOf(picture)}\" is only a link to somewhere else", "put the picture itself beside the story");

    public static Diagnostic TooLarge(Picture picture) => PictureRules.FileTooLarge.At(
        picture.At, $"\"{NameOf(picture)}\" is larger than 30 MB", "save it smaller: 2,000 pixels wide is plenty");

    public static Diagnostic Damaged(Picture picture) => PictureRules.Undecodable.At(
        picture.At, $"\"{NameOf(picture)}\" cannot be read as a picture: it is damaged or cut short", "export it again from the original");

    public static Diagnostic WrongType(Picture picture, string? isRather) => PictureRules.WrongType.At(
        picture.At,
        isRather is null ? $"\"{NameOf(picture)}\" is not a picture that we know" : $"\"{NameOf(picture)}\" is {isRather}",
        "save it as JPEG, PNG, WebP or AVIF");

    public static Diagnostic TooManyPixels(Picture picture, int width, int height) => PictureRules.TooManyPixels.At(
        picture.At,
        string.Create(CultureInfo.InvariantCulture, $"\"{NameOf(picture)}\" measures {width} × {height} pixels"),
        "scale it down: 2,000 pixels wide is plenty");

    public static Diagnostic Small(Picture picture, int width) => PictureRules.Small.At(
        picture.At, string.Create(CultureInfo.InvariantCulture, $"\"{NameOf(picture)}\" is only {width} pixels wide"), "send the picture as it came out of the camera, if you still have it");

    public static Diagnostic LibraryMissing(Picture picture) => PictureRules.LibraryMissing.At(
        picture.At, "libvips, which makes the pictures, cannot be loaded on this machine", "install libvips, or build on Linux, macOS or Windows");

    /// <summary>What is worth saying about a picture that can be shown.</summary>
    public static ImmutableArray<Diagnostic> Remarks(Picture picture, PreparedPicture prepared)
    {
        var remarks = ImmutableArray.CreateBuilder<Diagnostic>();
        var name = NameOf(picture);
        var ending = prepared.SourceFormat.Ending();
        if (PictureFormats.FromEnding(Path.GetExtension(name)) != prepared.SourceFormat)
            remarks.Add(PictureRules.EndingDisagrees.At(picture.At, $"\"{name}\" is a {ending.ToUpperInvariant()} picture", $"let its name end in .{ending}"));

        if (prepared.Animated)
            remarks.Add(PictureRules.Animated.At(picture.At, $"\"{name}\" moves; readers see its first frame only", "use a still picture"));

        if (prepared.TellsPlace)
            remarks.Add(PictureRules.TellsPlace.At(picture.At, $"\"{name}\" says where on earth it was taken", "remove the location before you commit it"));

        return remarks.ToImmutable();
    }
}
