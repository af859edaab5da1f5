namespace CustomersRock.Bench.Previewing;

/// <summary>A file of the output that shall come to show a title.</summary>
internal sealed class WatchedPage(string path)
{
    private (DateTime, long) seen;

    /// <summary>True where it shows the new title and no longer the old one.</summary>
    public bool Shows(string title, string old)
    {
        try
        {
            // Reading all pages every millisecond would take a core from the program; looking at their times costs nothing.
            var file = new FileInfo(path);
            var now = (file.LastWriteTimeUtc, file.Length);
            if (now == seen)
                return false;

            seen = now;
            var text = File.ReadAllText(path);
            return text.Contains(title, StringComparison.Ordinal) && !text.Contains(old, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }
}
