using System.Text.RegularExpressions;
using CustomersRock.Content.Diagnostics.Rules;

namespace CustomersRock.Content.Reading.Yaml;

/// <summary>Tells each line with a tab, and goes on with the line as it was meant.</summary>
internal static partial class YamlTabs
{
    private const int LongestShownLine = 1000;

    public static string Without(string yaml, int linesBefore, DiagnosticSink sink)
    {
        var lines = yaml.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var tab = lines[i].IndexOf('\t', StringComparison.Ordinal);
            if (tab < 0)
                continue;

            var mended = Mended(lines[i], i == 0 ? "" : lines[i - 1]);
            sink.AddCertain(FrontMatterRules.Tab, i + 1 + linesBefore, tab + 1, "there is a tab", "write spaces in its place", mended.Length > LongestShownLine ? null : mended);
            lines[i] = mended;
        }

        return string.Join('\n', lines);
    }

    private static string Mended(string line, string above)
    {
        var text = line.TrimStart(' ', '\t');
        var indent = line[..^text.Length];

        // Below a key that has its value there is nothing to be indented under: the tab was a slip.
        var isIndented = indent.Length > 0 && !(WholeKey().IsMatch(above) && AnyKey().IsMatch(text));
        return (isIndented ? indent.Replace("\t", "  ", StringComparison.Ordinal) : "") + InnerTabs().Replace(text, " ");
    }

    [GeneratedRegex(@"^[A-Za-z]+:[ \t]+[^\s|>]")]
    private static partial Regex WholeKey();

    [GeneratedRegex("^[A-Za-z]+:")]
    private static partial Regex AnyKey();

    [GeneratedRegex(@" *\t[ \t]*")]
    private static partial Regex InnerTabs();
}
