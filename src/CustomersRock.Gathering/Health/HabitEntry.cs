namespace CustomersRock.Gathering.Health;

/// <param name="Link">Where the entry leads; null where it leads nowhere.</param>
/// <param name="Text">Title and text, plain.</param>
public sealed record HabitEntry(string? Link, string Text)
{
    internal List<string> Words { get; } = Health.Words.Of(Text);
}
