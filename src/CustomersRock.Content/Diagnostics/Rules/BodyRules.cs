using System.Collections.Immutable;

namespace CustomersRock.Content.Diagnostics.Rules;

/// <summary>What is asked of the text below the front matter.</summary>
internal static class BodyRules
{
    public static readonly DiagnosticRule Shortcode = new("CR0301", Severity.Error, "No shortcodes",
        "Statiq's shortcodes run code and reach other hosts. Markdown says the same without.")
    { IsOfPart = true };
    public static readonly DiagnosticRule LinkScheme = new("CR0302", Severity.Warning, "Links are http, https or mailto",
        "Other schemes can run code in the reader's browser. The text stays, the link is taken out.");
    public static readonly DiagnosticRule HotLink = new("CR0303", Severity.Error, "No pictures from other hosts",
        "The other host would learn who reads here, and may change the picture under our name.")
    { IsOfPart = true };
    public static readonly DiagnosticRule PictureOutside = new("CR0304", Severity.Error, "Pictures lie in the story's own folder",
        "So a story can be moved or removed as one, and no file can show what its author did not bring.")
    { IsOfPart = true };
    public static readonly DiagnosticRule PictureNeedsFolder = new("CR0305", Severity.Error, "A story with pictures is a folder",
        "Pictures then lie beside their text and cannot be mixed up with those of another story.")
    { IsOfPart = true };
    public static readonly DiagnosticRule HtmlRemoved = new("CR0306", Severity.Warning, "Only harmless HTML",
        "What can run code, load from elsewhere or upset the page is taken out.");
    public static readonly DiagnosticRule TopHeading = new("CR0307", Severity.Hint, "Headings in a text begin at ##",
        "The title is the page's only first-level heading; screen readers rely on it. It is shown one level lower.")
    { Mends = true };
    public static readonly DiagnosticRule EmptyLink = new("CR0308", Severity.Warning, "Links lead somewhere",
        "A link without an address leads back to the same page and puzzles everybody.");
    public static readonly DiagnosticRule TooDeep = new("CR0309", Severity.Error, "Text is not nested without end",
        "Hundreds of levels of lists or tags are a mistake or an attack; browsers give up on them too.");
    public static readonly DiagnosticRule NoPicturesHere = new("CR0310", Severity.Error, "Only stories and pages have pictures",
        "Items from the web are shown without pictures, for those belong to others.")
    { IsOfPart = true };

    public static ImmutableArray<DiagnosticRule> All { get; } =
    [
        Shortcode, LinkScheme, HotLink, PictureOutside, PictureNeedsFolder, HtmlRemoved, TopHeading, EmptyLink, TooDeep, NoPicturesHere,
    ];
}
