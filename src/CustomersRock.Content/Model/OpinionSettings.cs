namespace CustomersRock.Content.Model;

/// <summary>Who is asked for a second opinion of what waits, and how much that may cost. Off unless it says who.</summary>
public sealed record OpinionSettings
{
    /// <summary>Where an OpenAI-compatible server begins: <c>http://localhost:11434/v1</c>. https, or this machine. Null: nobody is asked.</summary>
    public string? Endpoint { get; init; }

    /// <summary>As that server calls it: <c>llama3.2</c>. Null: nobody is asked.</summary>
    public string? Model { get; init; }

    /// <summary>For one answer, 1 second to 10 minutes.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>For all answers of a run together, 1 second to 6 hours.</summary>
    public TimeSpan MostTime { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Items asked about in a run, 1 to 1,000.</summary>
    public int MostItems { get; init; } = 50;

    /// <summary>Tokens spent in a run, questions and answers together; a question with its answer has 1,000 to 1,500.</summary>
    public int MostTokens { get; init; } = 100_000;

    /// <summary>0 to 1: what it counts beside the tagger, which counts the rest.</summary>
    public double Weight { get; init; } = 0.5;

    public bool IsOn => Endpoint is not null && Model is not null;
}
