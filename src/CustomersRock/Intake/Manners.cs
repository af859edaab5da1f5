using System.Text.RegularExpressions;

namespace CustomersRock.Intake;

/// <summary>How letters begin and end: left away where there is no doubt, for below the greeting stand name, street and telephone.</summary>
internal static partial class Manners
{
    private const int LongestGreeting = 60;

    /// <summary>Lines below the closing words: name, what she is, street, town, telephone, page.</summary>
    private const int MostBelow = 8;
    private const int LongestBelow = 70;

    /// <summary>Of a name that stands alone below the story.</summary>
    private const int LongestSignature = 40;

    public static string[] Without(string[] lines)
    {
        var first = Array.FindIndex(lines, line => line.Length > 0);
        var last = Array.FindLastIndex(lines, line => line.Length > 0);
        if (first < 0)
            return [];

        if (first < last && IsGreeting(lines[first], lines[first + 1]))
            first++;

        return lines[first..Closing(lines, first, last)];
    }

    /// <summary>The text without the closing words below it, but only where they are signed by who sent the letter: a story may end in "Thank you", too.</summary>
    /// <param name="text">In which a story's file stands.</param>
    /// <param name="isName">Whether a line tells who sent it.</param>
    public static string WithoutSignature(string text, Func<string, bool> isName)
    {
        var lines = text.Split('\n');
        var last = Array.FindLastIndex(lines, line => line.Trim().Length > 0);
        if (last < 1)
            return text;

        var end = Closing(lines, 0, last);
        if (end > last && isName(lines[last]) && lines[last].Trim().Length <= LongestSignature)
            end = last;

        return end <= last && lines[end..].Any(isName) ? string.Join('\n', lines[..end]) + "\n" : text;
    }

    /// <summary>It stands alone, or it ends as only a greeting does.</summary>
    private static bool IsGreeting(string line, string next) =>
        line.Length <= LongestGreeting && Greeting().IsMatch(line) && (line[^1] is ',' or '!' or ':' || next.Length == 0);

    /// <summary>The line where the closing words begin; behind the last where there are none.</summary>
    private static int Closing(string[] lines, int first, int last)
    {
        var below = 0;
        for (var i = last; i > first && below <= MostBelow && lines[i].Length <= LongestBelow; i--)
        {
            if (Close().IsMatch(lines[i].Trim()))
                return i;

            below += lines[i].Trim().Length > 0 ? 1 : 0;
        }

        return last + 1;
    }

    [GeneratedRegex(@"^(dear|hello|hi|hey|good (morning|afternoon|evening|day)|greetings|to whom|sehr geehrte|liebe|hallo|guten|grüezi|bonjour|cher|chère|madame|hola|estimad|buenos|caro|cara|gentile|beste|geachte|kära|hej)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Greeting();

    [GeneratedRegex(@"^((with )?(my |our |very |many )?(best|kind|kindest|warm|warmest) (wishes|regards|greetings)|regards|best|cheers|yours( sincerely| faithfully| truly)?|sincerely( yours)?|with thanks|(many )?thanks( and best wishes| for reading)?|thank you( for reading)?|all the best|love|take care|(mit )?(freundlichen?|herzlichen?|besten?|liebe|viele) grüßen?|liebe grüsse|mfg|lg|cordialement|bien à vous|amicalement|saludos|un saludo|atentamente|cordiali saluti|met vriendelijke groet(en)?|groeten|vänliga hälsningar)\s*[,.!–—-]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Close();
}
