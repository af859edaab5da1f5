namespace CustomersRock.Opinions;

/// <summary>The server did not give what was asked for. The words are ours alone: what a server writes about its own trouble may repeat the key.</summary>
internal sealed class NoAnswerException(string words) : Exception(words)
{
    /// <summary>Asking again is of no use until somebody has changed something.</summary>
    public bool IsFinal { get; init; }

    /// <summary>Too many requests: how long it wants to be left alone, where it said so.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>It took the question itself for a mistake: older servers know no schema.</summary>
    public bool IsOfForm { get; init; }
}
