using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Site.Pictures;

/// <summary>What we ask of pictures: group 04.</summary>
internal static class PictureRules
{
    public static readonly DiagnosticRule MissingFile = new("CR0401", Severity.Error, "A picture lies beside its story",
        "Readers would see a gap; pictures from other hosts or folders are never shown.")
    { IsOfPart = true };

    public static readonly DiagnosticRule NoAlternativeText = new("CR0402", Severity.Error, "A picture says what it shows",
        "Readers who do not see it know the story only by its words (WCAG 1.1.1).");

    public static readonly DiagnosticRule NoCredit = new("CR0403", Severity.Error, "A picture says who made it",
        "Whoever took it has a right to be named, and readers to know.");

    public static readonly DiagnosticRule FileTooLarge = new("CR0404", Severity.Error, "A picture is at most 30 MB",
        "Every clone of the site carries it for ever.")
    { IsOfPart = true };

    public static readonly DiagnosticRule Undecodable = new("CR0405", Severity.Error, "A picture is whole",
        "A damaged picture shows as half a picture, or as an attack.")
    { IsOfPart = true };

    public static readonly DiagnosticRule WrongType = new("CR0406", Severity.Error, "A picture is a JPEG, PNG, WebP, AVIF or GIF",
        "Other formats run scripts, load from elsewhere or are not shown by every browser.")
    { IsOfPart = true };

    public static readonly DiagnosticRule EndingDisagrees = new("CR0407", Severity.Warning, "A picture's name ends in what it is",
        "The site does not mind, but other programs believe the name.");

    public static readonly DiagnosticRule TooManyPixels = new("CR0408", Severity.Error, "A picture has at most 50 megapixels and 20,000 pixels a side",
        "A small file can unpack to gigabytes.")
    { IsOfPart = true };

    public static readonly DiagnosticRule Animated = new("CR0409", Severity.Warning, "A picture stands still",
        "Only the first frame is shown: what moves distracts from reading (WCAG 2.2.2).");

    public static readonly DiagnosticRule LibraryMissing = new("CR0410", Severity.Error, "Pictures can be made on this machine",
        "The work is done by libvips; it comes with the program for Linux, macOS and Windows.");

    public static readonly DiagnosticRule TellsPlace = new("CR0411", Severity.Warning, "A picture keeps quiet about where it was taken",
        "The site removes all such data, but the file itself is public in the repository, and stays in its history.")
    { Mends = true };

    public static readonly DiagnosticRule Small = new("CR0412", Severity.Hint, "A picture is at least 640 pixels wide",
        "On most screens a smaller one is shown smaller than the text, or blurred.");

    public static ImmutableArray<DiagnosticRule> All { get; } =
    [
        MissingFile, NoAlternativeText, NoCredit, FileTooLarge, Undecodable, WrongType, EndingDisagrees, TooManyPixels, Animated, LibraryMissing, TellsPlace, Small,
    ];
}
