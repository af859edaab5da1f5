using System.Globalization;
using System.Text;

namespace CustomersRock.Content.Texts;

/// <summary>A text as a comment in YAML: one line, whatever the text holds.</summary>
public static class YamlComment
{
    /// <summary>Longest comment in characters.</summary>
    public const int Longest = 400;

    /// <summary>Space of any kind becomes one space; control and format characters go, among them the marks that turn the direction of writing.</summary>
    public static string Of(string text)
    {
        // NEL and U+2028 end a line for YAML 1.1 and for some editors; what follows would be a key.
        var comment = new StringBuilder("#", Longest + 8);
        var space = true;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
                space = true;
            else if (IsShown(rune))
                Append(comment, rune, ref space);

            if (comment.Length >= Longest)
                return comment.Append('…').ToString();
        }

        return comment.ToString();
    }

    private static void Append(StringBuilder comment, Rune rune, ref bool space)
    {
        comment.Append(space ? " " : "").Append(rune.ToString());
        space = false;
    }

    /// <summary>The joiners stay: Persian, Hindi and emoji are written with them.</summary>
    private static bool IsShown(Rune rune) => rune.Value is 0x200C or 0x200D || Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);
}
