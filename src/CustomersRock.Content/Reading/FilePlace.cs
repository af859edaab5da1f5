using CustomersRock.Content.Reading.Bodies;

namespace CustomersRock.Content.Reading;

/// <summary>What a file is, by where it lies. Paths are relative to the site's root, with forward slashes.</summary>
internal static class FilePlace
{
    public const string Stories = "input/stories/";
    public const string Themes = "input/themes/";
    public const string Companies = "input/companies/";
    public const string Sources = "input/sources/";
    public const string Gathered = "input/gathered/";
    public const string Digests = "input/digests/";
    public const string Pages = "input/pages/";

    public static FileKind KindOf(string path)
    {
        var name = NameOf(path);
        if (name.StartsWith('_') || name.StartsWith('.'))
            return KindOfPrivate(path, name);

        if (path.EndsWith(".md", StringComparison.Ordinal))
            return KindOfText(path);

        if (PicturePath.IsPicture(path))
            return FileKind.Picture;

        if (path.StartsWith(Sources, StringComparison.Ordinal) && path.EndsWith(".yml", StringComparison.Ordinal))
            return FileKind.Source;

        return path is Gathered + "decisions.jsonl" or Gathered + "joins.jsonl" ? FileKind.Private : FileKind.Unknown;
    }

    /// <summary>With the slash at its end.</summary>
    public static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    public static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>The name without its ending.</summary>
    public static string StemOf(string path)
    {
        var name = NameOf(path);
        var dot = name.LastIndexOf('.');
        return dot <= 0 ? name : name[..dot];
    }

    private static FileKind KindOfText(string path) =>
        path.StartsWith(Stories, StringComparison.Ordinal) ? FileKind.Story
        : path.StartsWith(Themes, StringComparison.Ordinal) ? FileKind.Theme
        : path.StartsWith(Companies, StringComparison.Ordinal) ? FileKind.Company
        : path.StartsWith(Gathered, StringComparison.Ordinal) ? FileKind.Gathered
        : path.StartsWith(Digests, StringComparison.Ordinal) ? FileKind.Digest
        : path.StartsWith(Sources, StringComparison.Ordinal) ? FileKind.Unknown
        : FileKind.Page;

    private static FileKind KindOfPrivate(string path, string name)
    {
        if (name == "_directory.yml")
            return FileKind.FolderDefaults;

        if (path == Sources + "_filters.yml")
            return FileKind.SharedFilters;

        if (path == HealthFile.Place)
            return FileKind.Health;

        return name.StartsWith('_') && name.EndsWith(".yml", StringComparison.Ordinal) && !path.StartsWith(Sources, StringComparison.Ordinal) ? FileKind.Sidecar : FileKind.Private;
    }
}
