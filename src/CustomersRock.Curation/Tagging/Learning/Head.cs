namespace CustomersRock.Curation.Tagging.Learning;

/// <summary>One yes-or-no question that is learned of every item.</summary>
/// <param name="Name"><c>good</c>, <c>kind:advice</c>, <c>theme:loyalty</c>.</param>
/// <param name="Looseness">How far the data may pull its weights.</param>
internal sealed record Head(string Name, bool[] Answers, double Looseness)
{
    public const string Good = "good";
    public const string KindPrefix = "kind:";
    public const string ThemePrefix = "theme:";
}
