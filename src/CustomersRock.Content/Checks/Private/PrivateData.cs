using System.Text;
using CustomersRock.Content.Checks.Wording;

namespace CustomersRock.Content.Checks.Private;

/// <summary>The rules about private data, for who would rather not have it in the first place.</summary>
public static class PrivateData
{
    /// <summary>A rule tells twenty finds at once; more rounds are no story.</summary>
    private const int MostRounds = 20;

    /// <summary>The text with something else in place of each mail address, telephone, card or account number, home address and number plate, and how many there were; null where they do not end.</summary>
    /// <param name="text">Of a stranger.</param>
    /// <param name="gap">Holds nothing private itself.</param>
    public static (string Text, int Count)? Without(string text, string gap)
    {
        var count = 0;
        for (var round = 0; round < MostRounds; round++)
        {
            var finds = StoryWording.Private(text).Select(find => find.Text).Distinct(StringComparer.Ordinal).OrderByDescending(find => find.Length).ToList();
            if (finds.Count == 0)
                return (text, count);

            var before = count;
            foreach (var find in finds)
                text = Replaced(text, find, gap, ref count);

            // What was found across the place of an address of a page stands nowhere as it was found.
            if (count == before)
                return (text, count);
        }

        return null;
    }

    /// <summary>The find is as it stands in the folded text, in which each character has its place.</summary>
    private static string Replaced(string text, string find, string gap, ref int count)
    {
        var folded = WordingText.Fold(text);
        var replaced = new StringBuilder(text.Length);
        var from = 0;
        for (int at; (at = folded.IndexOf(find, from, StringComparison.Ordinal)) >= 0; from = at + find.Length, count++)
            replaced.Append(text, from, at - from).Append(gap);

        return replaced.Append(text, from, text.Length - from).ToString();
    }
}
