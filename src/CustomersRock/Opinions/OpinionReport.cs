namespace CustomersRock.Opinions;

/// <summary>What came of asking.</summary>
/// <param name="Asked">Items.</param>
/// <param name="Given">Opinions.</param>
/// <param name="Tokens">Spent, as far as we know.</param>
internal sealed record OpinionReport(int Asked, int Given, long Tokens)
{
    /// <summary>Why an answer is missing, or all are: the last reason. Null where all came.</summary>
    public string? Trouble { get; init; }

    /// <summary>The cap that ended it; null where it came to its end.</summary>
    public string? Cap { get; init; }

    /// <summary>It was in trouble once too often, and was left alone.</summary>
    public bool GivenUp { get; init; }
    public bool Interrupted { get; init; }
}
