using System.Globalization;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading.Listing;
using CustomersRock.Content.Reading.Records;
using CustomersRock.Drafting;

namespace CustomersRock.Intake;

/// <summary>Finds a place for a story below <c>input/stories/</c>. Nothing that lies there is touched.</summary>
internal sealed class StoryShelf(SiteFolder site)
{
    private const long LongestFile = 64 * 1024 * 1024;

    private readonly HashSet<string> given = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The path of its file, and whether it lies there already, letter by letter: an earlier run was ended before it could note that.</summary>
    public (string Path, bool IsThere) Place(ReceivedStory story)
    {
        for (var number = 1; ; number++)
        {
            var id = number == 1 ? story.Id : DraftFile.WithEnding(story.Id, string.Create(CultureInfo.InvariantCulture, $"-{number}"));
            var path = StoryPlace.PathOf(id, asFolder: !story.Pictures.IsEmpty);
            if (given.Contains(id.ToString()))
                continue;

            var isThere = Holds(path, System.Text.Encoding.UTF8.GetBytes(story.Text));
            if (!isThere && (FileNames.Oddity(id.Slug) is not null || IsTaken(story, path, id.Slug)))
                continue;

            given.Add(id.ToString());
            return (path, isThere);
        }
    }

    /// <summary>A date may stand before the name of a file, and is no part of its address.</summary>
    private bool IsTaken(ReceivedStory story, string path, string slug)
    {
        var year = site.Full(path[..path.IndexOf('/', "input/stories/".Length)]);
        if (!Directory.Exists(year))
            return false;

        var name = StoryPlace.Of(path)?.Name ?? slug;
        foreach (var entry in Directory.EnumerateFileSystemEntries(year))
        {
            var file = Path.GetFileName(entry);
            var isFolder = Directory.Exists(entry);
            if (!isFolder && !file.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
                continue;

            var taken = StoryPlace.Of(path[..(path.IndexOf('/', "input/stories/".Length) + 1)] + (isFolder ? file + "/index.md" : file))?.Name;
            if (string.Equals(taken, name, StringComparison.OrdinalIgnoreCase) && !(isFolder && IsLeftover(story, entry)))
                return true;
        }

        return false;
    }

    /// <summary>Pictures come before their story: a run that was ended between them leaves these, which are the same again.</summary>
    private bool IsLeftover(ReceivedStory story, string folder) =>
        !story.Pictures.IsEmpty
        && Directory.EnumerateFileSystemEntries(folder).All(file => file.EndsWith(AtomicFile.TemporaryEnding, StringComparison.Ordinal)
            || story.Pictures.Any(p => p.Name == Path.GetFileName(file) && Holds(site.Relative(file), p.Bytes)));

    private bool Holds(string path, byte[] bytes)
    {
        var full = site.Full(path);
        return File.Exists(full) && BoundedFile.Read(full, LongestFile) is { } there && there.AsSpan().SequenceEqual(bytes);
    }
}
