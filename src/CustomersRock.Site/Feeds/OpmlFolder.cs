namespace CustomersRock.Site.Feeds;

/// <summary>Folders of OPML lie one within the other; a source has one kind. So the way to a folder is written with slashes: <c>News / Europe</c>.</summary>
internal static class OpmlFolder
{
    /// <summary>Folders within folders; what lies deeper counts as in the last of them.</summary>
    public const int Deepest = 8;

    // A slash inside a word is no border: TV/Radio is one folder.
    private const string Between = " / ";

    public static string[] Parts(string? path) =>
        path is null ? [] : [.. path.Split(Between, Deepest, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Null where there is no folder with a name.</summary>
    public static string? Join(IEnumerable<string> names)
    {
        var path = string.Join(Between, names.Where(name => name.Length > 0).Take(Deepest));
        return path.Length == 0 ? null : path;
    }
}
