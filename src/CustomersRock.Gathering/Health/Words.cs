using System.Text;

namespace CustomersRock.Gathering.Health;

/// <summary>The words of a text: runs of letters, in small letters.</summary>
internal static class Words
{
    // Enough to know a text by, however long it is.
    private const int Most = 400;

    public static List<string> Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                word.Append(char.ToLowerInvariant(c));
                continue;
            }

            if (word.Length is > 0 and <= 40)
                words.Add(word.ToString());

            word.Clear();
            if (words.Count >= Most)
                return words;
        }

        if (word.Length is > 0 and <= 40)
            words.Add(word.ToString());

        return words;
    }
}
