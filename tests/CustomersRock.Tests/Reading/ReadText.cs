using System.Text;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;

namespace CustomersRock.Tests.Reading;

/// <summary>Reads one file from text, without a disk.</summary>
internal static class ReadText
{
    public const string StoryPath = "input/stories/2026/violin.md";

    public static ReadFile File(string path, string text, FolderDefaults? defaults = null) => File(path, Encoding.UTF8.GetBytes(text), defaults);

    public static ReadFile File(string path, byte[] bytes, FolderDefaults? defaults = null)
    {
        using var reader = new FileReader();
        return reader.Read(path, bytes, defaults ?? FolderDefaults.None);
    }

    /// <summary>A good story with these lines more in its front matter.</summary>
    public static string StoryWith(string lines) => $"""
        ---
        Title: The violin
        Published: 2026-11-03
        Author: Anna
        Themes: [kindness]
        Description: A driver turned back.
        {lines}
        ---
        The driver turned back.

        """;

    /// <summary>A good story with this body, as a folder that may hold pictures.</summary>
    public static ReadFile Body(string markdown) => File("input/stories/2026/violin/index.md", StoryHead + markdown);

    public const string StoryHead = "---\nTitle: The violin\nPublished: 2026-11-03\nAuthor: Anna\nThemes: [kindness]\nDescription: A driver turned back.\n---\n";

    /// <summary>The HTML of the body with its holes shown: <c>{xref:violin}</c>, <c>{picture case.jpg}</c>.</summary>
    public static string Html(string markdown)
    {
        var read = Body(markdown);
        Xunit.Assert.True(read.Story is not null, string.Join('\n', read.Diagnostics));
        return Html(read.Story.Body);
    }

    public static string Html(Body body)
    {
        var html = new StringBuilder();
        var done = 0;
        foreach (var hole in body.Holes)
        {
            html.Append(Encoding.UTF8.GetString(body.Html.Utf8.Span[done..hole.Offset]));
            done = hole.Offset;
            html.Append('{').Append(hole.Kind == HoleKind.Link ? body.Links[hole.Index].Target : "picture " + Path.GetFileName(body.Pictures[hole.Index].File)).Append('}');
        }

        return html.Append(Encoding.UTF8.GetString(body.Html.Utf8.Span[done..])).ToString();
    }
}
