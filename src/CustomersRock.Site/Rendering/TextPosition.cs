namespace CustomersRock.Site.Rendering;

internal static class TextPosition
{
    /// <summary>Line and column, from 1, of the first place where <paramref name="name"/> stands as a whole member or asset name; null where it does not.</summary>
    public static (int Line, int Column)? Find(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var before = at > 0 ? text[at - 1] : ' ';
            var after = at + name.Length < text.Length ? text[at + name.Length] : ' ';
            if (before is '.' or '\'' or '"' or '|' or ' ' && !IsName(after))
                return Of(text, at);
        }

        return null;
    }

    private static (int Line, int Column) Of(string text, int at)
    {
        var line = 1 + text.AsSpan(0, at).Count('\n');
        return (line, at - text.LastIndexOf('\n', Math.Max(0, at - 1)));
    }

    private static bool IsName(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '-';
}
