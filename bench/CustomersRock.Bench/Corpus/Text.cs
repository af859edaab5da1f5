using System.Text;

namespace CustomersRock.Bench.Corpus;

/// <summary>How the corpus spells. All of it is ASCII.</summary>
internal static class Text
{
    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    public static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary>A double-quoted YAML scalar.</summary>
    public static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    public static string Listed(IEnumerable<string> items) => $"[{string.Join(", ", items)}]";
}
