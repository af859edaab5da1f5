using System.Text.RegularExpressions;

namespace CustomersRock.Tests.Support;

/// <summary>Fills in the front matter of stories in tests.</summary>
internal static partial class StoryText
{
    private static readonly (string Key, string Value)[] Usual =
    [
        ("Title", "A story"), ("Published", "2026-11-01"), ("Author", "Ada"), ("Themes", "[kindness]"), ("Description", "What a list shows of this story."),
    ];

    public static string Complete(string story)
    {
        if (!story.StartsWith("---\n", StringComparison.Ordinal))
            story = "---\n---\n" + story;

        var end = story.IndexOf("\n---\n", StringComparison.Ordinal);
        var front = story[..(end + 1)];
        foreach (var (key, value) in Usual)
        {
            if (!Regex.IsMatch(front, $"^{key}:", RegexOptions.Multiline | RegexOptions.IgnoreCase))
                front += $"{key}: {value}\n";
        }

        return front + story[(end + 1)..];
    }

    /// <summary>Ids in lines such as <c>Themes: [kindness, advocacy]</c>.</summary>
    public static IEnumerable<string> ThemesOf(string file) =>
        file.Contains("\nMeaning:", StringComparison.Ordinal) ? [] : ThemeLine().Matches(StoryLike(file)).SelectMany(m => m.Groups[1].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    public static string TitleOf(string theme) => char.ToUpperInvariant(theme[0]) + theme[1..].Replace('-', ' ');

    private static string StoryLike(string file) => file.Contains("\nThemes:", StringComparison.Ordinal) ? file : file + "\nThemes: [kindness]\n";

    [GeneratedRegex(@"^Themes:\s*\[([^\]]*)\]", RegexOptions.Multiline)]
    private static partial Regex ThemeLine();
}
