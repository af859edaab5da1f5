namespace CustomersRock.Contributing;

/// <summary>What the comment knows beside the files.</summary>
internal sealed record CommentOptions
{
    /// <summary>Where a preview of the changed pages can be had; https.</summary>
    public string? Preview { get; init; }

    /// <summary>Median of the days until an editor answered; null where too few cases are known.</summary>
    public int? AnswerDays { get; init; }

    /// <summary>The page of rules, which has an anchor for each code; null where none is named.</summary>
    public string? Rules { get; init; }

    public string? RulePage(string code) => Rules is null ? null : $"{Rules}#{code.ToLowerInvariant()}";
}
