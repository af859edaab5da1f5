using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Site.Rendering;

/// <summary>A template asked for something that is not there. Caught where the page is rendered, where it becomes a diagnostic.</summary>
internal sealed class ThemeException(string name, string what, string mend) : Exception(what)
{
    /// <summary>What the template wrote: its place in the theme's files is looked up by it.</summary>
    public string Name { get; } = name;
    public string Mend { get; } = mend;
    public DiagnosticRule Rule { get; init; } = ThemeRules.UnknownMember;
}
