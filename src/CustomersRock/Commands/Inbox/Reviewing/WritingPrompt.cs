using CustomersRock.Terminal;

namespace CustomersRock.Commands.Inbox.Reviewing;

/// <summary>Something to type.</summary>
/// <param name="question">Above the line.</param>
/// <param name="editor">The line.</param>
/// <param name="done">Enter.</param>
/// <param name="left">Esc: what was typed is kept where it can be.</param>
internal sealed class WritingPrompt(string question, LineEditor editor, Action<string> done, Action<string> left) : IPrompt
{
    public IEnumerable<Phrase[]> Lines => [[Phrase.Strong(question), Phrase.Faint("  Enter: done, Esc: back")]];

    public LineEditor? Typing => editor;

    public bool Press(ConsoleKeyInfo key)
    {
        if (key.Key is ConsoleKey.Enter or ConsoleKey.Escape)
        {
            (key.Key == ConsoleKey.Enter ? done : left)(editor.Text);
            return false;
        }

        editor.Press(key);
        return true;
    }
}
