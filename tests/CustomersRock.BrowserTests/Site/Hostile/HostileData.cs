using System.Globalization;
using System.Text.RegularExpressions;
using CustomersRock.Tests.Support;

namespace CustomersRock.BrowserTests.Site.Hostile;

/// <summary>The texts beside this class. <c>\u{202E}</c> in them is that character; <c>%ID%</c> is the case's canary.</summary>
internal static partial class HostileData
{
    private static readonly string Folder = Path.Combine(RepositoryFolder.Root, "tests", "CustomersRock.BrowserTests", "Site", "Hostile", "Data");

    /// <summary>Named texts, each below a line <c>-- name --</c>.</summary>
    public static IEnumerable<(string Name, string Text)> Texts(string file) => SiteText.Parse(Read(file)).Select(text => (text.Key, Decoded(text.Value.TrimEnd('\n'))));

    /// <summary>A text a line.</summary>
    public static IEnumerable<string> Lines(string file) => Read(file).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Decoded);

    private static string Read(string file) => File.ReadAllText(Path.Combine(Folder, file)).ReplaceLineEndings("\n");

    private static string Decoded(string text) =>
        Escape().Replace(text, m => char.ConvertFromUtf32(int.Parse(m.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture))).Replace(@"\\", @"\", StringComparison.Ordinal);

    [GeneratedRegex(@"\\u\{([0-9A-F]{1,6})\}")]
    private static partial Regex Escape();
}
