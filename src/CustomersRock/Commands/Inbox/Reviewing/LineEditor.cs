using System.Collections.Immutable;
using System.Globalization;

namespace CustomersRock.Commands.Inbox.Reviewing;

/// <summary>One line that is being typed.</summary>
/// <param name="start">What stands there already.</param>
/// <param name="earlier">What the arrows up and down fetch back, the oldest first.</param>
internal sealed class LineEditor(string start, ImmutableArray<string> earlier)
{
    // In characters: a sentence, not a file that was pasted by mistake.
    private const int Longest = 2000;

    private readonly ImmutableArray<string> history = [.. earlier.Where(e => e != start), start];
    private int shown = earlier.Count(e => e != start);

    public string Text { get; private set; } = start;

    /// <summary>Before which character the next one goes.</summary>
    public int Cursor { get; private set; } = start.Length;

    public void Press(ConsoleKeyInfo key)
    {
        var isControl = key.Modifiers.HasFlag(ConsoleModifiers.Control);
        switch (key.Key)
        {
            case ConsoleKey.LeftArrow: Cursor = Before(); break;
            case ConsoleKey.RightArrow: Cursor = After(); break;
            case ConsoleKey.Home or ConsoleKey.A when isControl || key.Key == ConsoleKey.Home: Cursor = 0; break;
            case ConsoleKey.End or ConsoleKey.E when isControl || key.Key == ConsoleKey.End: Cursor = Text.Length; break;
            case ConsoleKey.Backspace: Cut(Before(), Cursor); break;
            case ConsoleKey.Delete: Cut(Cursor, After()); break;
            case ConsoleKey.U when isControl: Cut(0, Cursor); break;
            case ConsoleKey.K when isControl: Cut(Cursor, Text.Length); break;
            case ConsoleKey.W when isControl: Cut(WordBefore(), Cursor); break;
            case ConsoleKey.UpArrow: Fetch(-1); break;
            case ConsoleKey.DownArrow: Fetch(1); break;
            default: Type(key.KeyChar); break;
        }
    }

    private void Type(char typed)
    {
        if (char.IsControl(typed) || Text.Length >= Longest)
            return;

        Text = Text.Insert(Cursor, typed.ToString());
        Cursor++;
    }

    private void Cut(int from, int to)
    {
        Text = Text.Remove(from, to - from);
        Cursor = from;
    }

    private void Fetch(int by)
    {
        shown = Math.Clamp(shown + by, 0, history.Length - 1);
        Text = history[shown];
        Cursor = Text.Length;
    }

    // An emoji of several characters is one to who types.
    private int After() => Cursor + (Cursor < Text.Length ? StringInfo.GetNextTextElementLength(Text, Cursor) : 0);

    private int Before()
    {
        var at = 0;
        while (at < Cursor && at + StringInfo.GetNextTextElementLength(Text, at) is var next && next < Cursor)
            at = next;

        return at;
    }

    private int WordBefore()
    {
        var end = Cursor;
        while (end > 0 && char.IsWhiteSpace(Text[end - 1]))
            end--;

        return end == 0 ? 0 : Text.LastIndexOf(' ', end - 1) + 1;
    }
}
