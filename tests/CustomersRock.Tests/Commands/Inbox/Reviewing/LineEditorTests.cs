using CsCheck;
using CustomersRock.Commands.Inbox.Reviewing;
using Xunit;

namespace CustomersRock.Tests.Commands.Inbox.Reviewing;

public sealed class LineEditorTests
{
    [Fact]
    public void Letters_go_where_the_cursor_is()
    {
        var editor = new LineEditor("ac", []);
        Press(editor, ConsoleKey.LeftArrow);
        Type(editor, "b");
        Press(editor, ConsoleKey.Home);
        Press(editor, ConsoleKey.Delete);
        Press(editor, ConsoleKey.End);
        Type(editor, "!");
        Assert.Equal(("bc!", 3), (editor.Text, editor.Cursor));
    }

    [Theory]
    [InlineData("one two three", ConsoleKey.W, "one two ")]
    [InlineData("one two  ", ConsoleKey.W, "one ")]
    [InlineData("  ", ConsoleKey.W, "")]
    [InlineData("one two", ConsoleKey.U, "")]
    [InlineData("one two", ConsoleKey.K, "one two")]
    public void Words_and_lines_go_as_in_a_shell(string text, ConsoleKey key, string expected)
    {
        var editor = new LineEditor(text, []);
        editor.Press(TypedKeys.Of(key, control: true));
        Assert.Equal(expected, editor.Text);
    }

    [Theory]
    [InlineData("a👩‍🍳", "a")]
    [InlineData("ae\u0301", "a")]
    public void What_looks_like_one_letter_goes_with_one_key(string text, string expected)
    {
        var editor = new LineEditor(text, []);
        Press(editor, ConsoleKey.Backspace);
        Assert.Equal(expected, editor.Text);
    }

    [Fact]
    public void The_arrows_fetch_what_was_typed_before_and_back()
    {
        var editor = new LineEditor("now", ["first", "second"]);
        Press(editor, ConsoleKey.UpArrow);
        Assert.Equal("second", editor.Text);
        Press(editor, ConsoleKey.UpArrow);
        Press(editor, ConsoleKey.UpArrow);
        Assert.Equal("first", editor.Text);
        Press(editor, ConsoleKey.DownArrow);
        Press(editor, ConsoleKey.DownArrow);
        Assert.Equal("now", editor.Text);
    }

    [Fact]
    public void No_key_breaks_it() => Gen.Select(Gen.String[0, 20], Gen.Select(Gen.Char, Gen.Int[0, 254], Gen.Bool).Array[0, 60]).Sample((start, keys) =>
    {
        var editor = new LineEditor(start, [start + "x"]);
        foreach (var (letter, key, control) in keys)
        {
            editor.Press(new ConsoleKeyInfo(letter, (ConsoleKey)key, shift: false, alt: false, control));
            Assert.InRange(editor.Cursor, 0, editor.Text.Length);
        }
    });

    private static void Press(LineEditor editor, ConsoleKey key) => editor.Press(TypedKeys.Of(key));

    private static void Type(LineEditor editor, string text)
    {
        foreach (var key in TypedKeys.Of(text))
            editor.Press(key);
    }
}
