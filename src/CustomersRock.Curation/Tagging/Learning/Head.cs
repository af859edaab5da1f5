namespace CustomersRock.Curation.Tagging.Learning;

/// <summary>One yes-or-no question that is learned.</summary>
/// <param name="Name"><c>good</c>, <c>kind:advice</c>, <c>against:bad-story</c>, <c>theme:loyalty</c>.</param>
/// <param name="Looseness">How far the data may pull its weights.</param>
/// <param name="Importance">What each item counts for; 0 where the question is not asked of it.</param>
internal sealed record Head(string Name, bool[] Answers, double Looseness, double[] Importance)
{
    public const string Good = "good";
    public const string KindPrefix = "kind:";
    public const string AgainstPrefix = "against:";
    public const string ThemePrefix = "theme:";

    public bool IsTheme => Name.StartsWith(ThemePrefix, StringComparison.Ordinal);

    /// <summary>Only helps to answer another.</summary>
    public bool IsHelper => !IsTheme && Name != Good;
}
