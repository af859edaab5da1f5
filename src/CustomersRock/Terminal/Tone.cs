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

    /// <summary>Words that speak for something.</summary>
    For,

    /// <summary>Words that speak against it; other than <see cref="For"/> also where there are no colours.</summary>
    Against,

    /// <summary>What stands out without meaning well or ill.</summary>
    Strong,
}
