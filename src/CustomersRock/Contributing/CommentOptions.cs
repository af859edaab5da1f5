namespace CustomersRock.Contributing;

/// <summary>What the comment knows beside the files.</summary>
internal sealed record CommentOptions
{
    /// <summary>Where a preview of the changed pages can be had; https.</summary>
    public string? Preview { get; init; }

    /// <summary>Median of the days until an editor answered; null where too few cases are known.</summary>
    public int? AnswerDays { get; init; }
}
