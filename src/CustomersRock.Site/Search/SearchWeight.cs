namespace CustomersRock.Site.Search;

/// <summary>How much a word says about an entry: BM25F (Robertson, Zaragoza, Taylor 2004) with the fields' weights, rounded to one of eight levels so that it costs next to nothing on the line.</summary>
/// <remarks>The length of a text counts against a fixed one and not against the mean of the site: else each new story would change the weight of every word.</remarks>
internal static class SearchWeight
{
    public const int Levels = 8;

    private const float Title = 8;
    private const float Names = 5;
    private const float Description = 3;

    /// <summary>Half of the highest weight is reached here (BM25's k1).</summary>
    private const float Middle = 4;

    /// <summary>A story of usual length, in words.</summary>
    private const float Usual = 400;

    /// <summary>A word that is repeated more often says no more.</summary>
    private const int MostInText = 6;

    /// <param name="tally">Uses in each field, a byte each.</param>
    /// <param name="words">In the text.</param>
    /// <returns>0 to 7.</returns>
    public static int Level(uint tally, int words)
    {
        var inText = Math.Min(Uses(tally, SearchField.Text), MostInText) / (0.5f + (0.5f * Math.Min(words, 4 * Usual) / Usual));
        var all = inText
            + (Description * Math.Min(Uses(tally, SearchField.Description), 2))
            + (Names * Math.Min(Uses(tally, SearchField.Names), 2))
            + (Title * Math.Min(Uses(tally, SearchField.Title), 2));
        return Math.Min(Levels - 1, (int)(9 * all / (all + Middle)));
    }

    private static int Uses(uint tally, SearchField field) => (int)(tally >> (8 * (int)field)) & 0xff;
}
