using System.Collections.Immutable;
using CustomersRock.Content.Model;

namespace CustomersRock.Commands.Inbox.Reviewing;

/// <summary>What an editor has filled in for a candidate, and has not decided yet.</summary>
/// <param name="Note">The sentence so far.</param>
/// <param name="Themes">The most central first.</param>
internal sealed record Draft(string Note, ImmutableArray<ThemeId> Themes)
{
    /// <summary>Sentences that were typed for it and replaced, the oldest first.</summary>
    public ImmutableArray<string> Replaced { get; init; } = [];

    /// <summary>A theme goes when it is there, and comes last when it is not.</summary>
    public Draft Toggled(ThemeId theme) => this with { Themes = Themes.Contains(theme) ? Themes.Remove(theme) : Themes.Add(theme) };

    /// <summary>Words are never lost: what stood there before can be fetched back.</summary>
    public Draft Saying(string note) => note == Note ? this : this with { Note = note, Replaced = Note.Length == 0 || Replaced.Contains(Note) ? Replaced : Replaced.Add(Note) };
}
