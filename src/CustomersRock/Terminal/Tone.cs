namespace CustomersRock.Terminal;

/// <summary>What a phrase means; the colour follows from it.</summary>
internal enum Tone
{
    Plain,
    Faint,
    Good,
    Hint,
    Warning,
    Error,
    Mend,
}
