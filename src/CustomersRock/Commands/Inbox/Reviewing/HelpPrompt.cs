using System.Collections.Immutable;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Inbox.Reviewing;

/// <summary>What each key does; any key closes it.</summary>
internal sealed class HelpPrompt : IPrompt
{
    public static readonly ImmutableArray<(string Keys, string Does)> Keys =
    [
        ("j k", "the next one, the one before (also the arrows)"),
        ("a", "accept; asks for the sentence where there is none"),
        ("r", "reject, then a letter for the reason"),
        ("s", "put off"),
        ("u", "take the last verdict back"),
        ("1-9", "themes, on and off; the first chosen is the most central"),
        ("t", "themes by name"),
        ("e", "the sentence: why it is here"),
        ("o", "its address"),
        ("space b", "further down the text, back up"),
        ("q", "leave; what was decided is kept"),
    ];

    public IEnumerable<Phrase[]> Lines => [.. Keys.Select(k => new[] { Phrase.Strong(k.Keys.PadRight(9)), k.Does }), [Phrase.Faint("Any key closes this.")]];

    public LineEditor? Typing => null;

    public bool Press(ConsoleKeyInfo key) => false;
}
