using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Tests.Terminal;

/// <summary>Diagnostics for tests of how they are shown.</summary>
internal static class Complaints
{
    public static readonly DiagnosticRule Themes = new("CR0203", Severity.Error, "themes exist", "A theme without a page leads readers nowhere.");
    public static readonly DiagnosticRule Lead = new("CR0404", Severity.Warning, "a story begins well", "Lists show the first sentence.");
    public static readonly DiagnosticRule Place = new("CR0901", Severity.Hint, "a place is named", "Readers ask where.");

    public static Diagnostic UnknownTheme { get; } = Themes.At(
        new FilePosition("input/stories/2026/violin.md", 6, 10), "there is no theme \"advocasy\"", "did you mean \"advocacy\"?", "Themes: [advocacy]");

    public static Diagnostic Slip { get; } = Themes.At(
        new FilePosition("input/stories/2026/violin.md", 6, 10), "there is no theme \"Advocacy.\"", "did you mean \"advocacy\"?", "Themes: [advocacy]\n---").BeyondDoubt();

    public static Diagnostic Missing { get; } = Lead.At(new FilePosition("input/about.md"), "nothing is said", "say something");

    public static Diagnostic Hostile { get; } = Place.At(
        new FilePosition("input/a,b:c%.md", 2, 1), "there is \u001b[31m[red]markup[/]\n::error::pwned", "100 % \"\u202e<script>\"");
}
