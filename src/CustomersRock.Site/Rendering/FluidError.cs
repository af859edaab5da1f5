using System.Globalization;
using System.Text.RegularExpressions;
using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Site.Rendering;

/// <summary>Fluid writes places into its messages: <c>Invalid tag at (12:5)</c>.</summary>
internal static partial class FluidError
{
    public static FilePosition Position(string path, string error) =>
        Place().Match(error) is { Success: true } match
            ? new FilePosition(path, Number(match.Groups[1]), Number(match.Groups[2]))
            : new FilePosition(path, 1, 1);

    /// <summary>The first line, without the place and the full stop.</summary>
    public static string Text(string error) => Place().Replace(error.Split('\n')[0], "").TrimEnd('.', ' ', '\r');

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\s*(?:at )?\((\d+):(\d+)\)")]
    private static partial Regex Place();
}
