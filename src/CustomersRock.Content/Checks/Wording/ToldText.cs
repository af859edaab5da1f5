using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Checks.Wording;

/// <summary>What the rules say of a text that is not a file yet, in the sentences of the form on the site.</summary>
public static class ToldText
{
    /// <param name="field">Where it will stand; <see cref="WordingField.None"/>: a name, a role, a place, which only must hold nothing private.</param>
    /// <param name="text">As it was typed.</param>
    /// <param name="isEnglish">Whether the story is: some rules know English alone.</param>
    /// <param name="origin">Whose story it is.</param>
    public static ImmutableArray<(Severity Severity, string Text)> Remarks(WordingField field, string text, bool isEnglish, Origin origin)
    {
        var finds = field switch
        {
            WordingField.None => StoryWording.Private(text),

            // Numbers in an address are nobody's.
            WordingField.Links => StoryWording.Others(field, text, isEnglish, origin),
            _ => [.. StoryWording.Private(text), .. StoryWording.Others(field, WordingText.Of(text), isEnglish, origin)],
        };
        return [.. finds.Where(find => !find.Rule.Rule.ForEditor).Select(find => (find.Rule.Rule.Severity, Sentence(find)))];
    }

    public static bool IsEnglish(string story) => EnglishText.Is(WordingText.Of(story));

    /// <summary>A title in capitals alone.</summary>
    public static bool IsShouted(string title) => LengthCheck.IsShouted(title);

    private static string Sentence(WordingFind find)
    {
        var what = find.Rule.What.Replace("{found}", find.Shown, StringComparison.Ordinal);
        return $"{char.ToUpperInvariant(what[0])}{what[1..]}: {find.Rule.Mend}.";
    }
}
