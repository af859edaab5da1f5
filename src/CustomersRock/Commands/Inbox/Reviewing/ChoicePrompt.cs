using System.Collections.Immutable;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Inbox.Reviewing;

/// <summary>One key of several; any other leaves things as they are.</summary>
/// <param name="question">Above the choices.</param>
/// <param name="choices">Key, what it says, what it does.</param>
internal sealed class ChoicePrompt(string question, ImmutableArray<(char Key, string Label, Action Do)> choices) : IPrompt
{
    public IEnumerable<Phrase[]> Lines => [[Phrase.Strong(question), Phrase.Faint("  Esc: not at all")], .. choices.Select(c => new[] { "  ", Phrase.Strong(c.Key.ToString()), $"  {c.Label}" })];

    public LineEditor? Typing => null;

    public bool Press(ConsoleKeyInfo key)
    {
        choices.FirstOrDefault(c => c.Key == char.ToLowerInvariant(key.KeyChar)).Do?.Invoke();
        return false;
    }
}
