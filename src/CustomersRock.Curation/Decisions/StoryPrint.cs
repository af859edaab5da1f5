using System.Text;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;

namespace CustomersRock.Curation.Decisions;

/// <summary>A hash of what a story says, by which it is known again when its feed has moved and renumbered.</summary>
public static class StoryPrint
{
    // The beginning is what feeds have in common; what follows is cut here and there.
    private const int MostLetters = 300;

    // "Thank you!" is not a story that one can know again.
    private const int FewestLetters = 60;

    /// <summary>32 hexadecimal digits of its title and its first 300 letters, in one case; null where it says too little.</summary>
    public static string? Of(Telling telling)
    {
        var letters = new StringBuilder(MostLetters);
        Append(letters, telling.Title ?? "");
        letters.Append(' ');
        Append(letters, telling.Text);
        return letters.Length < FewestLetters ? null : Fingerprint.Of(Encoding.UTF8.GetBytes(letters.ToString())).ToString();
    }

    private static void Append(StringBuilder letters, string text)
    {
        foreach (var c in text)
        {
            if (letters.Length >= MostLetters)
                return;

            if (char.IsLetterOrDigit(c))
                letters.Append(char.ToLowerInvariant(c));
        }
    }
}
