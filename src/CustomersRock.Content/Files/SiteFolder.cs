namespace CustomersRock.Content.Files;

/// <summary>The folders of one site, as full paths.</summary>
public sealed record SiteFolder
{
    public SiteFolder(string root, string? output = null, string? theme = null)
    {
        Root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        Input = Path.Combine(Root, "input");
        Output = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output ?? Path.Combine(Root, "output")));
        Theme = Path.TrimEndingDirectorySeparator(Path.GetFullPath(theme ?? Path.Combine(Root, "theme")));
        Cache = Path.Combine(Root, ".customersrock");
        Settings = Path.Combine(Root, "settings.yml");
    }

    public string Root { get; }

    /// <summary>Content, written by strangers.</summary>
    public string Input { get; }

    /// <summary>Layouts, partials and assets, written by editors.</summary>
    public string Theme { get; }
    public string Output { get; }

    /// <summary>Caches; deleting it costs time, never knowledge.</summary>
    public string Cache { get; }
    public string Settings { get; }

    /// <summary>The path as diagnostics show it: relative to the root, with forward slashes.</summary>
    public string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    public string Full(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));
}
