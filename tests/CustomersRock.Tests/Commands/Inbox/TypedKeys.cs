using Spectre.Console.Testing;

namespace CustomersRock.Tests.Commands.Inbox;

/// <summary>Keys as a terminal sends them: the testing console's own takes a full stop for Delete.</summary>
internal static class TypedKeys
{
    public static void Type(this TestConsoleInput input, string keys)
    {
        foreach (var key in Of(keys))
            input.PushKey(key);
    }

    /// <summary><c>\n</c> is Enter, <c>\e</c> Esc, <c>\b</c> Backspace.</summary>
    public static IEnumerable<ConsoleKeyInfo> Of(string keys) => keys.Select(c => new ConsoleKeyInfo(c, KeyOf(c), shift: false, alt: false, control: false));

    public static ConsoleKeyInfo Of(ConsoleKey key, bool control = false) => new('\0', key, shift: false, alt: false, control);

    private static ConsoleKey KeyOf(char c) => c switch
    {
        '\n' => ConsoleKey.Enter,
        '\e' => ConsoleKey.Escape,
        '\b' => ConsoleKey.Backspace,
        >= 'a' and <= 'z' => ConsoleKey.A + (c - 'a'),
        _ => ConsoleKey.None,
    };
}
