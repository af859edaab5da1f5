using System.Globalization;
using System.Text.RegularExpressions;

namespace CustomersRock.Bench.Previewing;

/// <summary>The second newest story of a corpus: it has a neighbour on either side, and home and feeds show it.</summary>
internal sealed partial class EditedStory
{
    private readonly string text;

    private EditedStory(string path, string text, string[] pages)
    {
        Path = path;
        this.text = text;
        Pages = pages;
    }

    public string Path { get; }

    /// <summary>What shows its title, relative to the output: its page, both neighbours, home, the feed.</summary>
    public string[] Pages { get; }

    public static EditedStory Find(string site)
    {
        var newest = new DirectoryInfo(System.IO.Path.Combine(site, "input", "stories")).EnumerateFiles("*.md", SearchOption.AllDirectories)
            .Select(f => (Date: Published().Match(File.ReadAllText(f.FullName)).Groups[1].Value, f.FullName))
            .OrderByDescending(f => f.Date, StringComparer.Ordinal).Take(3).ToArray();
        if (newest.Length < 3)
            throw new UsageException($"{site} has fewer than three stories");

        string[] stories = [newest[1].FullName, newest[0].FullName, newest[2].FullName];
        return new EditedStory(stories[0], File.ReadAllText(stories[0]), [.. stories.Select(Page), "index.html", "feed.rss"]);
    }

    /// <summary>Saves the story under another title, the way a plain editor does: in place.</summary>
    public void Retitle(string title) => File.WriteAllText(Path, Title().Replace(text, string.Create(CultureInfo.InvariantCulture, $"Title: {title}"), 1));

    public void Restore() => File.WriteAllText(Path, text);

    private static string Page(string story) =>
        System.IO.Path.Combine("stories", System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(story)!), System.IO.Path.GetFileNameWithoutExtension(story), "index.html");

    [GeneratedRegex(@"^Published: (\S+)", RegexOptions.Multiline)]
    private static partial Regex Published();

    [GeneratedRegex("^Title: .*$", RegexOptions.Multiline)]
    private static partial Regex Title();
}
