using System.Collections.Immutable;

namespace CustomersRock.Content.Diagnostics.Rules;

/// <summary>What is asked of single values. CR0203, a theme that does not exist, lies between two files: see the checks.</summary>
internal static class ValueRules
{
    public static readonly DiagnosticRule Missing = new("CR0201", Severity.Error, "Required keys are there",
        "Pages, lists and feeds show this value; without it they cannot be made.")
    { Mends = true };
    public static readonly DiagnosticRule WrongKind = new("CR0202", Severity.Error, "A value has the kind that its key asks for",
        "A list where a text belongs, or the other way round, cannot be shown.")
    { IsOfPart = true };
    public static readonly DiagnosticRule NotADate = new("CR0204", Severity.Error, "Dates are written 2026-11-24",
        "5/12 is May in one country and December in another; the ISO form is the same day for everybody.")
    { IsOfPart = true, Mends = true };
    public static readonly DiagnosticRule NotAnAddress = new("CR0205", Severity.Error, "Web addresses are whole http(s) addresses",
        "Other schemes can run code or open programs, and half an address leads nowhere.")
    { IsOfPart = true, Mends = true };
    public static readonly DiagnosticRule NotANumber = new("CR0206", Severity.Error, "Numbers are numbers within their range",
        "Out of its range a number breaks lists, feeds or other people's servers.");
    public static readonly DiagnosticRule NotYesOrNo = new("CR0207", Severity.Error, "Switches are true or false",
        "YAML 1.2 knows only true and false; yes, no, on and off are text.")
    { Mends = true };
    public static readonly DiagnosticRule NotOneOf = new("CR0208", Severity.Error, "A value is one of a fixed few",
        "Pages and filters know only these.")
    { IsOfPart = true, Mends = true };
    public static readonly DiagnosticRule ThemeCount = new("CR0209", Severity.Error, "One to three themes",
        "With none a story is not found; with more than three every theme page lists everything.");
    public static readonly DiagnosticRule NotAThemeId = new("CR0210", Severity.Error, "Themes are named by id",
        "The id is the name of the theme's file: lower-case letters, digits and dashes.")
    { IsOfPart = true, Mends = true };
    public static readonly DiagnosticRule BadRedirect = new("CR0211", Severity.Error, "Old addresses lie on this site",
        "A redirect from elsewhere cannot work, and a path with .. would claim files that are not ours.")
    { IsOfPart = true };
    public static readonly DiagnosticRule BadPicture = new("CR0212", Severity.Error, "Pictures lie in the story's own folder",
        "So a story can be moved or removed as one, and no file can show what its author did not bring.")
    { IsOfPart = true };
    public static readonly DiagnosticRule NotADuration = new("CR0213", Severity.Error, "Spans of time are written 30m, 6h or 1d",
        "A number without a unit is a guess.");
    public static readonly DiagnosticRule Twice = new("CR0214", Severity.Warning, "Nothing is listed twice",
        "The second one adds nothing.");
    public static readonly DiagnosticRule Licence = new("CR0215", Severity.Error, "Quoting keeps to the licence",
        "How much may be quoted depends on the terms, and somebody must be able to read them up.");
    public static readonly DiagnosticRule BadFilter = new("CR0216", Severity.Error, "Filters can be run",
        "A filter that cannot run would let everything through, or nothing.");
    public static readonly DiagnosticRule NoNote = new("CR0217", Severity.Error, "A gathered item says why it is here",
        "The editor's own sentence is what makes this a selection and not a copy.");
    public static readonly DiagnosticRule BadDestination = new("CR0218", Severity.Error, "A page's destination lies inside the site",
        "A destination with .. or a drive would write outside output/.");
    public static readonly DiagnosticRule NotALanguage = new("CR0219", Severity.Error, "Languages are BCP 47 tags",
        "Browsers and screen readers pronounce by the tag: en, pt-BR.");
    public static readonly DiagnosticRule Empty = new("CR0220", Severity.Hint, "A key that is there has a value",
        "An empty value counts as not given.");

    public static ImmutableArray<DiagnosticRule> All { get; } =
    [
        Missing, WrongKind, NotADate, NotAnAddress, NotANumber, NotYesOrNo, NotOneOf, ThemeCount, NotAThemeId, BadRedirect, BadPicture, NotADuration, Twice,
        Licence, BadFilter, NoNote, BadDestination, NotALanguage, Empty,
    ];
}
