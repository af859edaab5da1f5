using System.Text;

namespace CustomersRock.Curation.Digests;

/// <summary>Pieces to be put into a text. Nothing of the text itself changes; what is new has its line ends.</summary>
internal sealed class Insertions
{
    private readonly string text;
    private readonly string lineEnd;
    private readonly List<int> starts = [0];
    private readonly List<(int Offset, string Text)> pieces = [];

    public Insertions(string text)
    {
        this.text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        var first = text.AsSpan().IndexOfAny('\r', '\n');
        lineEnd = first < 0 || text[first] == '\n' ? "\n" : first + 1 < text.Length && text[first + 1] == '\n' ? "\r\n" : "\r";
    }

    /// <summary>Without its end. Lines are counted from 1.</summary>
    public string Line(int number) =>
        number < 1 || number > starts.Count ? "" : text[starts[number - 1]..(number < starts.Count ? starts[number] : text.Length)].TrimEnd('\r', '\n');

    public void AtEnd(string paragraphs) => BeforeLine(starts.Count + 1, paragraphs);

    /// <summary>As paragraphs of their own, after the last line above this one that says something; the blank lines between stay where they are.</summary>
    public void BeforeLine(int number, string paragraphs)
    {
        var last = number - 1;
        while (last > 1 && string.IsNullOrWhiteSpace(Line(last)))
            last--;

        var isSpaced = number > starts.Count ? last < starts.Count : last < number - 1;
        pieces.Add((EndOf(last), $"\n\n{paragraphs}{(isSpaced ? "" : "\n")}"));
    }

    public void AfterLine(int number, string lines) => pieces.Add((EndOf(number), "\n" + lines));

    /// <param name="number">The line.</param>
    /// <param name="column">How many characters of it stand before the piece.</param>
    /// <param name="piece">On one line.</param>
    public void Within(int number, int column, string piece) => pieces.Add((starts[number - 1] + column, piece));

    public string Apply()
    {
        var result = new StringBuilder(text.Length + 1024);
        var done = 0;
        foreach (var (offset, piece) in pieces.OrderBy(p => p.Offset))
        {
            result.Append(text, done, offset - done).Append(piece.ReplaceLineEndings(lineEnd));
            done = offset;
        }

        return result.Append(text, done, text.Length - done).ToString();
    }

    private int EndOf(int number) => starts[number - 1] + Line(number).Length;
}
