using CustomersRock.Terminal;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CustomersRock.Commands.Inbox.Reviewing;

/// <summary>A frame as one write: over a slow line a screen that is drawn in pieces flickers.</summary>
internal sealed class FrameDrawing(ReviewFrame frame, bool ascii) : Renderable
{
    private const string Home = "\e[H";
    private const string ClearToEndOfLine = "\e[K";
    private const string ClearBelow = "\e[J";
    private const string ShowCursor = "\e[?25h";
    private const string HideCursor = "\e[?25l";

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        yield return Segment.Control(HideCursor + Home);
        for (var i = 0; i < frame.Rows.Length; i++)
        {
            // After the last row a line end would scroll the screen.
            if (i > 0)
                yield return Segment.LineBreak;

            foreach (var phrase in frame.Rows[i])
                yield return new Segment(ascii ? AsciiText.For(phrase.Text) : phrase.Text, StyleOf(phrase.Tone));

            yield return Segment.Control(ClearToEndOfLine);
        }

        yield return Segment.Control(ClearBelow);
        if (frame.Cursor is var (row, column))
            yield return Segment.Control($"\e[{row + 1};{column + 1}H{ShowCursor}");
    }

    private static Style StyleOf(Tone tone) => ColourLines.StyleOf(tone) is { } style ? Style.Parse(style) : Style.Plain;
}
