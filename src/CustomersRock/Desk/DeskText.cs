using System.Globalization;
using System.Text.RegularExpressions;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Model;
using CustomersRock.Terminal;

namespace CustomersRock.Desk;

/// <summary>Words of strangers made fit for a page. Liquid escapes them; here they are cut, and what would turn or hide its neighbours is spelt out.</summary>
internal static partial class DeskText
{
    private const int LongestLine = 300;

    /// <summary>One line of at most 300 characters; null where there is nothing.</summary>
    public static string? Line(string? text)
    {
        var line = text?.Trim();
        return string.IsNullOrEmpty(line) ? null : SafeText.For(Cut(line.ReplaceLineEndings(" "), LongestLine));
    }

    /// <summary>Its title, or what stands for it.</summary>
    public static string Title(Telling telling) => Line(telling.Title) ?? (FirstLine(telling.Text) is { } first ? Cut(first, 90) : "(without a title)");

    /// <summary>The same on several lines; only their ends stay.</summary>
    public static string Lines(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(SafeText.For));

    /// <summary>At most so many characters, the last one an ellipsis where something is missing. Never half a letter.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most)
            return text;

        var end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return text[..end] + "…";
    }

    /// <summary>To be followed: http(s) alone.</summary>
    public static string? Link(string? url) => PageAddress.Shown(url);

    /// <summary>The host of a link.</summary>
    public static string? Host(string? url) => Link(url) is { } link ? new Uri(link).Host : null;

    /// <summary>A language that <c>lang</c> may name; a screen reader would change its voice for nonsense.</summary>
    public static string? Language(string? tag) => tag is not null && LanguageTag().IsMatch(tag) ? tag : null;

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? FirstLine(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return Line(end < 0 ? text : text[..end]);
    }

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$")]
    private static partial Regex LanguageTag();
}
