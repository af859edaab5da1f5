namespace CustomersRock.Curation.Tagging.Learning;

/// <summary>How the heads are blended into one answer.</summary>
/// <param name="Head">The answer: good news, or a theme.</param>
/// <param name="Factors">One a head, in their order, and the base last.</param>
/// <param name="Unseen">The blended log-odds of each item, as of one that was never met.</param>
internal sealed record Outlook(Head Head, double[] Factors, double[] Unseen);
