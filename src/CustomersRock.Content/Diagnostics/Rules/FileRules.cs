using System.Collections.Immutable;

namespace CustomersRock.Content.Diagnostics.Rules;

/// <summary>What is asked of files as such: their names, places and bytes.</summary>
internal static class FileRules
{
    public static readonly DiagnosticRule NotUtf8 = new("CR0101", Severity.Error, "Text is UTF-8",
        "In any other encoding letters with accents turn into other letters on the page.");
    public static readonly DiagnosticRule TooLarge = new("CR0102", Severity.Error, "A text file has at most 256 KiB",
        "A story is a few kilobytes; a file a thousand times as large is a mistake or an attack, and it is not read.");
    public static readonly DiagnosticRule ControlCharacter = new("CR0103", Severity.Error, "Text holds no control characters",
        "They cannot be seen, break lines where no editor shows a break, and are not allowed in feeds.")
    { IsOfPart = true };
    public static readonly DiagnosticRule OddName = new("CR0104", Severity.Error, "File names are the same on every system",
        "A name that one system cannot store, or stores as different bytes, breaks the repository for somebody.");
    public static readonly DiagnosticRule LinkNotFollowed = new("CR0105", Severity.Warning, "Content holds no symbolic links",
        "A link can lead out of the folder, to files that nobody meant to publish. It is never followed.");
    public static readonly DiagnosticRule UnknownFile = new("CR0106", Severity.Hint, "Every file is of a known kind",
        "Files of other kinds are neither read nor published; an editor may think that they are.");
    public static readonly DiagnosticRule Unreadable = new("CR0107", Severity.Error, "Every file can be read",
        "What cannot be read cannot be published.");
    public static readonly DiagnosticRule WrongPlace = new("CR0108", Severity.Error, "A file lies where its kind lives",
        "The place of a file is its kind and its address.");
    public static readonly DiagnosticRule NotASlug = new("CR0109", Severity.Error, "A file's name can stand in an address",
        "The name becomes the last part of the address: lower-case letters, digits and single dashes.")
    { Mends = true };
    public static readonly DiagnosticRule DatesDiffer = new("CR0110", Severity.Hint, "Date in the name and Published agree",
        "Published wins; the date in the name only confuses the next reader.");
    public static readonly DiagnosticRule WordsLeft = new("CR0111", Severity.Warning, "A withdrawn story keeps no words",
        "It is gone from the site, but whoever looks into the repository still reads it.");

    public static ImmutableArray<DiagnosticRule> All { get; } =
    [
        NotUtf8, TooLarge, ControlCharacter, OddName, LinkNotFollowed, UnknownFile, Unreadable, WrongPlace, NotASlug, DatesDiffer, WordsLeft,
    ];
}
