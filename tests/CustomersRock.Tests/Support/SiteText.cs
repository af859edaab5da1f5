namespace CustomersRock.Tests.Support;

/// <summary>A whole small site in one string: files, each below a line <c>-- path --</c>.</summary>
internal static class SiteText
{
    public static Dictionary<string, string> Parse(string text)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        string? path = null;
        var lines = new List<string>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith("-- ", StringComparison.Ordinal) && line.EndsWith(" --", StringComparison.Ordinal))
            {
                Close();
                path = line[3..^3];
            }
            else
            {
                lines.Add(line);
            }
        }

        Close();
        return files;

        void Close()
        {
            if (path is not null)
                files[path] = string.Join('\n', lines).TrimEnd('\n') + "\n";

            lines.Clear();
        }
    }
}
