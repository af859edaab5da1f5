using System.Text;
using CustomersRock.Content.Texts;

namespace CustomersRock.Content.Checks;

/// <summary>A text reduced to what must be the same in a quote and in its original: every letter and mark, in one writing of those that typography changes.</summary>
/// <remarks>Markdown's typography (<see cref="Reading.Bodies.BodyPipeline"/>) turns quotation marks, apostrophes, two and three hyphens, three dots and double angles;
/// both ways of writing them fold into the plainer one. White space of any kind is one space, and what cannot be seen is nothing.</remarks>
internal static class QuoteText
{
    public static string Fold(string text)
    {
        // Most words are plain.
        if (!text.AsSpan().ContainsAnyExceptInRange('(', '~'))
            return text;

        var line = VisibleText.Whole(text);
        var folded = new StringBuilder(line.Length + 8);
        foreach (var c in line)
        {
            _ = c switch
            {
                '‘' or '’' => folded.Append('\''),
                '“' or '”' => folded.Append('"'),
                '«' => folded.Append("<<"),
                '»' => folded.Append(">>"),
                '…' => folded.Append("..."),
                '–' => folded.Append("--"),
                '—' => folded.Append("---"),
                _ => folded.Append(c),
            };
        }

        // Two apostrophes are a quotation mark to it.
        return folded.Replace("''", "\"").ToString();
    }
}
