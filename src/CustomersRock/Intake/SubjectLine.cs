using System.Text.RegularExpressions;
using CustomersRock.Content.Texts;

namespace CustomersRock.Intake;

/// <summary>The subject of a letter as the title of a story.</summary>
internal static partial class SubjectLine
{
    private const int Longest = 200;

    /// <summary>Empty where it says nothing about the story. Whatever was hidden in it, it is one line.</summary>
    public static string TitleOf(string subject)
    {
        var title = VisibleText.Line(subject, Longest) ?? "";
        for (var before = ""; before != title;)
        {
            before = title;
            title = Prefix().Replace(title, "").Trim();
        }

        return Nothing().IsMatch(title) ? "" : title.TrimEnd('.');
    }

    /// <summary>The first words of a text, where there is no subject.</summary>
    public static string TitleFrom(string text)
    {
        const int most = 60;
        var line = text.Split('\n').Select(VisibleText.Whole).FirstOrDefault(l => l.Length > 0) ?? "";
        var sentence = line.IndexOfAny(['.', '!', '?', '。']) is var end and > 0 and <= most ? line[..end] : line;
        return VisibleText.Line(sentence, most)?.TrimEnd('…', ',', ' ') ?? "";
    }

    [GeneratedRegex(@"^(\s*(re|aw|antw|fwd?|wg|tr|rv|i|sv|vs|vb|doorst)\s*(\[\d+\])?\s*:|\s*\[(external|extern|spam|possible spam|caution)[^\]]{0,30}\]|\s*(a|my|our|the)?\s*story\s*:)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Prefix();

    [GeneratedRegex(@"^\W*(a |my |our |the )?(story|stories|letter|mail|email|good news|submission|new story|customers rock|hello|hi|hallo|no subject|kein betreff|sans objet)\W*$|^\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nothing();
}
