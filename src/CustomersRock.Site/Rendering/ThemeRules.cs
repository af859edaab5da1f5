using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Site.Rendering;

/// <summary>Complaints about <c>theme/</c>.</summary>
internal static class ThemeRules
{
    public static readonly DiagnosticRule NoTheme = new(
        "CR0701", Severity.Error, "There is a theme", "Pages are made from the layouts in theme/.");

    public static readonly DiagnosticRule MissingLayout = new(
        "CR0702", Severity.Error, "Every kind of page has its layout", "A page without a layout cannot be shown.");

    public static readonly DiagnosticRule Syntax = new(
        "CR0703", Severity.Error, "Layouts and partials are Liquid", "A template that cannot be read cannot be filled.");

    public static readonly DiagnosticRule UnknownMember = new(
        "CR0704", Severity.Error, "Templates use what there is", "A wrong name would print nothing, and nobody would notice.");

    public static readonly DiagnosticRule Failed = new(
        "CR0705", Severity.Error, "Templates can be filled", "The page would be half made.");

    public static readonly DiagnosticRule TooLarge = new(
        "CR0706", Severity.Error, "Theme files are small", "Readers load them with every page.");

    public static readonly DiagnosticRule MissingAsset = new(
        "CR0707", Severity.Error, "Assets that templates name are there", "The page would load a file that does not exist.");

    public static readonly DiagnosticRule SameAddress = new(
        "CR0708", Severity.Error, "Every address has one producer", "One of the two files would silently replace the other.");

    public static readonly DiagnosticRule ForeignOutput = new(
        "CR0709", Severity.Error, "The output folder is ours", "Files that are no longer made are removed; files of others must not be.");

    public static readonly DiagnosticRule BrokenManifest = new(
        "CR0710", Severity.Error, "The web manifest is JSON", "The site's names are put into it; browsers would leave out a broken one without a word.");

    public static readonly ImmutableArray<DiagnosticRule> All =
        [NoTheme, MissingLayout, Syntax, UnknownMember, Failed, TooLarge, MissingAsset, SameAddress, ForeignOutput, BrokenManifest];
}
