using System.Collections.Immutable;

namespace CustomersRock.Content.Diagnostics.Rules;

/// <summary>What is asked of front matter and of YAML in general, before any single value is looked at.</summary>
internal static class FrontMatterRules
{
    public static readonly DiagnosticRule Missing = new("CR0120", Severity.Error, "A content file begins with front matter",
        "Without it there is no title, no date and no theme to list the file under.")
    { Mends = true };
    public static readonly DiagnosticRule Unclosed = new("CR0121", Severity.Error, "Front matter is closed by a line ---",
        "Without the second line nobody can tell where the keys end and the text begins.")
    { Mends = true };
    public static readonly DiagnosticRule Second = new("CR0122", Severity.Error, "A file has one front matter block",
        "A second block would be shown to readers as text.");
    public static readonly DiagnosticRule Tab = new("CR0123", Severity.Error, "YAML is indented with spaces",
        "Tabs have no width that all programs agree on, so YAML forbids them.")
    { Mends = true };
    public static readonly DiagnosticRule NeedsQuotes = new("CR0124", Severity.Error, "A value with a special sign is quoted",
        "A colon and a space, or a sign such as @ or * at the beginning, mean something in YAML; in quotes they are text.")
    { Mends = true };
    public static readonly DiagnosticRule Syntax = new("CR0125", Severity.Error, "Front matter is YAML",
        "What is not YAML cannot be read at all.")
    { Mends = true };
    public static readonly DiagnosticRule Feature = new("CR0126", Severity.Error, "YAML without tags, anchors and aliases",
        "Content needs none of them, and with them a small file can grow without end or ask for code.")
    { Mends = true };
    public static readonly DiagnosticRule TooMuch = new("CR0127", Severity.Error, "Front matter is small and flat",
        "At most 64 KiB, 2000 values and 8 levels: more is a mistake or an attack.");
    public static readonly DiagnosticRule Duplicate = new("CR0128", Severity.Error, "Each key stands once",
        "Of two values one would be lost, and not always the same one.");
    public static readonly DiagnosticRule UnknownKey = new("CR0129", Severity.Hint, "Keys are known",
        "An unknown key is left out; often it is a known one with a slip in it.")
    { Mends = true };
    public static readonly DiagnosticRule UnknownSourceKey = new("CR0130", Severity.Error, "Keys of a source are known",
        "A slip in the key of a source would silently change what is fetched and quoted.")
    { Mends = true };
    public static readonly DiagnosticRule LeftKey = new("CR0131", Severity.Hint, "Keys of Statiq that we do not have",
        "The file comes from a Statiq site; the key does nothing here, and the mend says what does.");
    public static readonly DiagnosticRule Code = new("CR0132", Severity.Error, "Values are text, never code",
        "Statiq runs a value that begins with => or -> as C#. Here nothing in a file is ever evaluated.")
    { IsOfPart = true };
    public static readonly DiagnosticRule LostComment = new("CR0133", Severity.Hint, "A # in a value is quoted",
        "After a space, # begins a comment in YAML: the rest of the line is lost.")
    { Mends = true };
    public static readonly DiagnosticRule Curly = new("CR0134", Severity.Hint, "Quotes around a value are straight",
        "The curly quotes of word processors are letters for YAML: readers would see them.")
    { Mends = true };

    public static ImmutableArray<DiagnosticRule> All { get; } =
    [
        Missing, Unclosed, Second, Tab, NeedsQuotes, Syntax, Feature, TooMuch, Duplicate, UnknownKey, UnknownSourceKey, LeftKey, Code, LostComment, Curly,
    ];
}
