using System.Collections.Immutable;
using System.Globalization;
using CustomersRock.Terminal;
using Spectre.Console;

namespace CustomersRock.Commands.Inbox.Reviewing;

/// <summary>Breaks lines for a screen whose every row counts.</summary>
internal static class PhraseLines
{
    /// <summary>The same words in rows of at most so many columns, broken at spaces where there are any; a line end breaks too, all else that a terminal would obey is spelt out.</summary>
    /// <param name="line">Words of strangers among them.</param>
    /// <param name="width">In columns, 1 or more; a letter that is wider stands alone.</param>
    public static ImmutableArray<Phrase[]> Wrap(IEnumerable<Phrase> line, int width)
    {
        var rows = ImmutableArray.CreateBuilder<Phrase[]>();
        var row = new List<Sign>();
        foreach (var sign in Signs(line))
        {
            if (sign.Text == "\n")
            {
                rows.Add(Joined(row));
                row.Clear();
                continue;
            }

            row.Add(sign);
            if (row.Count > 1 && row.Sum(s => s.Width) > width)
                Break(rows, row);
        }

        rows.Add(Joined(row));
        return rows.ToImmutable();
    }

    /// <summary>Rows that are full to the last column, so that a text grows without moving what was typed before.</summary>
    public static ImmutableArray<string> Chop(string text, int width)
    {
        var rows = ImmutableArray.CreateBuilder<string>();
        var row = "";
        var columns = 0;
        foreach (var sign in Signs([text]))
        {
            if (columns + sign.Width > width && row.Length > 0)
            {
                rows.Add(row);
                (row, columns) = ("", 0);
            }

            row += sign.Text;
            columns += sign.Width;
        }

        rows.Add(row);
        return rows.ToImmutable();
    }

    /// <summary>In columns.</summary>
    public static int Width(string text) => Signs([text]).Sum(s => s.Width);

    private static void Break(ImmutableArray<Phrase[]>.Builder rows, List<Sign> row)
    {
        var space = row.FindLastIndex(s => s.Text == " ");

        // A space that does not fit is no word of the next row.
        var end = space > 0 ? space : row.Count - 1;
        rows.Add(Joined(row[..end]));
        row.RemoveRange(0, space > 0 ? end + 1 : end);
    }

    private static IEnumerable<Sign> Signs(IEnumerable<Phrase> line)
    {
        foreach (var phrase in line)
        {
            var parts = phrase.Text.Split('\n');
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0)
                    yield return new Sign("\n", phrase.Tone, 0);

                var elements = StringInfo.GetTextElementEnumerator(SafeText.For(parts[i]));
                while (elements.MoveNext())
                    yield return new Sign(elements.GetTextElement(), phrase.Tone, Columns(elements.GetTextElement()));
            }
        }
    }

    private static int Columns(string element) => element.Length == 1 && element[0] is >= ' ' and <= '~' ? 1 : element.GetCellWidth();

    private static Phrase[] Joined(List<Sign> row)
    {
        var phrases = new List<Phrase>();
        foreach (var sign in row)
        {
            if (phrases.Count > 0 && phrases[^1].Tone == sign.Tone)
                phrases[^1] = phrases[^1] with { Text = phrases[^1].Text + sign.Text };
            else
                phrases.Add(new Phrase(sign.Tone, sign.Text));
        }

        return [.. phrases];
    }

    private readonly record struct Sign(string Text, Tone Tone, int Width);
}
