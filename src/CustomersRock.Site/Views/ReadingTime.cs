namespace CustomersRock.Site.Views;

internal static class ReadingTime
{
    /// <summary>Words a minute of a grown-up reading for pleasure (Brysbaert 2019: 238 for non-fiction, rounded down).</summary>
    private const int WordsAMinute = 230;

    /// <summary>In whole minutes, at least one.</summary>
    public static int Minutes(int words) => Math.Max(1, (words + (WordsAMinute / 2)) / WordsAMinute);
}
