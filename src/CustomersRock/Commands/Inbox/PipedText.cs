using CustomersRock.Terminal;

namespace CustomersRock.Commands.Inbox;

/// <summary>What another program hands over.</summary>
internal static class PipedText
{
    // In characters; whoever pipes in more has piped in the wrong file, and is told that it is too long.
    private const int Most = 20_000;

    /// <summary>All of it on one line, or its beginning.</summary>
    public static async Task<string> Read(ProgramHost host, CancellationToken token)
    {
        using var reader = host.OpenInputText();
        var text = new char[Most];

        // A terminal that is asked for characters cannot be interrupted: the thread is left to wait by itself.
        var count = await Task.Run(() => reader.ReadBlock(text), CancellationToken.None).WaitAsync(token);
        return string.Join(' ', new string(text, 0, count).Split(default(char[]?), StringSplitOptions.RemoveEmptyEntries));
    }
}
