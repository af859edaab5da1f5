using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Site.Pictures;

/// <summary>What we ask of pictures: group 04.</summary>
internal static class PictureRules
{
    public static readonly DiagnosticRule MissingFile = new("CR0401", Severity.Error, "a picture lies beside its story",
        "readers would see a gap; pictures from other hosts or folders are never shown");

    public static readonly DiagnosticRule NoAlternativeText = new("CR0402", Severity.Error, "a picture says what it shows",
        "readers who do not see it know the story only by its words (WCAG 1.1.1)");

    public static readonly DiagnosticRule NoCredit = new("CR0403", Severity.Error, "a picture says who made it",
        "whoever took it has a right to be named, and readers to know");

    public static readonly DiagnosticRule FileTooLarge = new("CR0404", Severity.Error, "a picture is at most 30 MB",
        "every clone of the site carries it for ever");

    public static readonly DiagnosticRule Undecodable = new("CR0405", Severity.Error, "a picture is whole",
        "a damaged picture shows as half a picture, or as an attack");

    public static readonly DiagnosticRule WrongType = new("CR0406", Severity.Error, "a picture is a JPEG, PNG, WebP, AVIF or GIF",
        "other formats run scripts, load from elsewhere or are not shown by every browser");

    public static readonly DiagnosticRule EndingDisagrees = new("CR0407", Severity.Warning, "a picture's name ends in what it is",
        "the site does not mind, but other programs believe the name");

    public static readonly DiagnosticRule TooManyPixels = new("CR0408", Severity.Error, "a picture has at most 50 megapixels and 20,000 pixels a side",
        "a small file can unpack to gigabytes");

    public static readonly DiagnosticRule Animated = new("CR0409", Severity.Warning, "a picture stands still",
        "only the first frame is shown: what moves distracts from reading (WCAG 2.2.2)");

    public static readonly DiagnosticRule LibraryMissing = new("CR0410", Severity.Error, "pictures can be made on this machine",
        "libvips does the work; it comes with the program for Linux, macOS and Windows");

    public static readonly DiagnosticRule TellsPlace = new("CR0411", Severity.Warning, "a picture keeps quiet about where it was taken",
        "the site removes all such data, but the file itself is public in the repository, and stays in its history");

    public static ImmutableArray<DiagnosticRule> All { get; } =
    [
        MissingFile, NoAlternativeText, NoCredit, FileTooLarge, Undecodable, WrongType, EndingDisagrees, TooManyPixels, Animated, LibraryMissing, TellsPlace,
    ];
}
