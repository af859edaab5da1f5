using System.Globalization;

namespace CustomersRock.Content.Reading.Records;

/// <summary>What a story's path says: <c>input/stories/2026/violin.md</c>, or <c>…/violin/index.md</c> with its pictures; a date may stand before the name.</summary>
public readonly record struct StoryPlace(int Year, string Name, DateTimeOffset? Date, string? Folder)
{
    public static StoryPlace? Of(string path)
    {
        var parts = path[FilePlace.Stories.Length..].Split('/');
        var isFolder = parts.Length == 3 && parts[2] == "index.md";
        if ((parts.Length != 2 && !isFolder) || parts[0].Length != 4 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year < 1000)
            return null;

        var (name, date) = WithoutDate(isFolder ? parts[1] : parts[1][..^".md".Length]);
        return new StoryPlace(year, name, date, isFolder ? FilePlace.FolderOf(path) : null);
    }

    /// <summary>The path of a story's file, from the site's root.</summary>
    /// <param name="id">Its address.</param>
    /// <param name="asFolder">With a place for its pictures beside it.</param>
    public static string PathOf(Model.StoryId id, bool asFolder = false) => $"{FilePlace.Stories}{id}{(asFolder ? "/index" : "")}.md";

    private static (string Name, DateTimeOffset? Date) WithoutDate(string name) =>
        name.Length > 11 && name[10] == '-' && Fields.IsoDate.TryParse(name.AsSpan(0, 10), out var date) ? (name[11..], date) : (name, null);
}
