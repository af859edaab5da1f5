namespace CustomersRock.Preview;

/// <summary>From an address to a file of the built site, and never to any other file.</summary>
internal sealed class OutputFiles(string output)
{
    /// <param name="path">The decoded path of the request, below the link root, with its leading slash.</param>
    public OutputMatch Find(string path)
    {
        // An address never has two slashes in a row; a redirect to one would lead to another host.
        if (path.Contains("//", StringComparison.Ordinal))
            return OutputMatch.None;

        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var full = output;
        foreach (var part in parts)
        {
            if (!IsName(part))
                return OutputMatch.None;

            full = Path.Combine(full, part);

            // A link in output/ could lead anywhere; the site never has one.
            if (IsLink(full))
                return OutputMatch.None;
        }

        if (Directory.Exists(full))
            return path.EndsWith('/') ? FileOf(Path.Combine(full, "index.html")) : OutputMatch.Folder;

        return path.EndsWith('/') ? OutputMatch.None : FileOf(full);
    }

    private static OutputMatch FileOf(string path) => File.Exists(path) && !IsLink(path) ? new OutputMatch(path, IsFolder: false) : OutputMatch.None;

    // ':' would be a drive or a stream on Windows, '\' a separator there; neither is in an address of ours.
    private static bool IsName(string part) => part is not ("." or "..") && part.AsSpan().IndexOfAny("\\:\0") < 0;

    private static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;
}
