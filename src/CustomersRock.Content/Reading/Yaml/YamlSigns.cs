using System.Text.RegularExpressions;

namespace CustomersRock.Content.Reading.Yaml;

/// <summary>Signs that are words to people (<c>Place: &amp;Co</c>, <c>Title: *Wow*</c>, <c>!hello</c>) and commands to YAML: they become text by quotes.</summary>
internal static partial class YamlSigns
{
    private const int LongestLine = 1000;

    /// <summary>The line with all that begins at the column in quotes; null where somebody may have meant the command.</summary>
    /// <param name="line">As it is written.</param>
    /// <param name="column">Where the sign stands, from 1.</param>
    /// <param name="yaml">All of the block.</param>
    public static string? InQuotes(ReadOnlySpan<char> line, int column, string yaml)
    {
        if (column < 1 || column > line.Length || line.Length > LongestLine || !Before().IsMatch(line[..(column - 1)]))
            return null;

        var value = line[(column - 1)..].TrimEnd();
        return MayBeCommand(value, yaml) || YamlRemark.May(value) ? null : string.Concat(line[..(column - 1)], YamlText.InDoubleQuotes(value.ToString()));
    }

    /// <summary>An anchor that an alias repeats, and the other way round; a tag of YAML's own.</summary>
    private static bool MayBeCommand(ReadOnlySpan<char> value, string yaml)
    {
        var end = value.IndexOf(' ');
        var name = (end < 0 ? value[1..] : value[1..end]).ToString();
        return value[0] switch
        {
            '&' => yaml.Contains("*" + name, StringComparison.Ordinal),
            '*' => yaml.Contains("&" + name, StringComparison.Ordinal),
            '!' => name.Length == 0 || name[0] is '!' or '<',
            _ => true,
        };
    }

    [GeneratedRegex("^ *(?:- +)*(?:[A-Za-z]+ *: +)?$")]
    private static partial Regex Before();
}
