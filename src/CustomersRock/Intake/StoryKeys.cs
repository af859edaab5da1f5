using System.Collections.Frozen;

namespace CustomersRock.Intake;

/// <summary>The keys of a story's front matter, to tell a line that begins from one that goes on.</summary>
internal static class StoryKeys
{
    private static readonly FrozenSet<string> Top = FrozenSet.ToFrozenSet(
        [
            "Title", "Published", "Updated", "Author", "Themes", "Tags", "Theme", "Description", "Lead", "Origin", "Evidence", "Companies", "Company", "People", "Person", "Place", "Sources",
            "Source", "Image", "ImageAlt", "ImageCredit", "ImageLicence", "Lesson", "InReplyTo", "Canonical", "Consent", "Editor", "Corrections", "RedirectFrom", "Xref", "Draft",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Below = FrozenSet.ToFrozenSet(["Name", "Part", "Role", "At", "Title", "Url"], StringComparer.Ordinal);

    public static bool IsKey(string line) => NameIn(line.Trim(' ', '\u00A0')) is { } name && Top.Contains(name);

    public static bool IsFirst(string line) => NameIn(line.Trim(' ', '\u00A0')) is "Title";

    /// <summary>A key of a company, a person or a source; the first of each has a hyphen before it.</summary>
    public static bool IsBelow(string trimmed) => trimmed.StartsWith("- ", StringComparison.Ordinal)
        ? NameIn(trimmed[2..].TrimStart()) is { } name && Below.Contains(name)
        : NameIn(trimmed) is { } other && Below.Contains(other) && !Top.Contains(other);

    /// <summary>What stands before the colon; null where it is not one word, or where no value can begin behind it.</summary>
    private static string? NameIn(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon is > 0 and < 20 && (colon + 1 == line.Length || line[colon + 1] is ' ' or '\u00A0') && line.AsSpan(0, colon).IndexOfAnyExceptInRange('A', 'z') < 0 ? line[..colon] : null;
    }
}
