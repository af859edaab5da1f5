using CustomersRock.Terminal;

namespace CustomersRock.Commands.Inbox.Reviewing;

/// <summary>What waits for keys before anything else does.</summary>
internal interface IPrompt
{
    IEnumerable<Phrase[]> Lines { get; }

    /// <summary>What is being typed, below the lines; null where nothing is.</summary>
    LineEditor? Typing { get; }

    /// <summary>False where it is answered, and goes.</summary>
    bool Press(ConsoleKeyInfo key);
}
