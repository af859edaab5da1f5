using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Checks;

/// <summary>Titles, descriptions, lessons and bodies have the length that pages and lists are made for.</summary>
internal sealed class LengthCheck : ICheck
{
    public const int LongestTitle = 100;
    public const int LongestSentence = 200;
    public const int FewestWords = 80;

    /// <summary>Shorter titles may be nothing but a company's name: IKEA, LEGO.</summary>
    private const int FewestCapitals = 10;

    public static readonly DiagnosticRule LongSentence = new(
        "CR0805", Severity.Hint, "a sentence for lists is one sentence", "Lists, feeds and search engines cut it where it does not fit; where it says nothing, nobody follows it.");

    public static readonly DiagnosticRule Title = new(
        "CR0806", Severity.Hint, "titles are short and read like a sentence", "A long title breaks over many lines on a phone; capitals are hard to read.");

    public static readonly DiagnosticRule Length = new(
        "CR0807", Severity.Hint, "a story tells what happened", "Below some 80 words there is praise, but seldom a story; above 1,500 few read to the end.");

    private const string MendShort = "tell what happened, step by step: 250 words are a good length";
    private const string MendLong = "one sentence of up to 155 characters fits everywhere";

    public ImmutableArray<DiagnosticRule> Rules => [LongSentence, Title, Length];

    public void Run(CheckRun run)
    {
        foreach (var story in run.Stories)
        {
            CheckTitle(run, story);
            CheckSentence(run, story, "Description", story.Description);
            CheckSentence(run, story, "Lesson", story.Lesson);
            if (story.Body.Words < FewestWords)
                run.Add(Length.At(story.At, FormattableString.Invariant($"the story has {story.Body.Words} words"), MendShort));
        }
    }

    private static void CheckTitle(CheckRun run, Story story)
    {
        if (story.Title.Length > LongestTitle)
            run.Add(Title.At(story.KeyAt("Title"), FormattableString.Invariant($"the title has {story.Title.Length} characters"), "70 characters fit everywhere"));
        else if (IsShouted(story.Title))
            run.Add(Title.At(story.KeyAt("Title"), "the title is all in capitals", "write it like a sentence"));
    }

    private static void CheckSentence(CheckRun run, Story story, string key, string? text)
    {
        if (text?.Length > LongestSentence)
            run.Add(LongSentence.At(story.KeyAt(key), FormattableString.Invariant($"{key} has {text.Length} characters"), MendLong));
    }

    internal static bool IsShouted(string title)
    {
        var capitals = 0;
        foreach (var c in title)
        {
            if (char.IsLower(c))
                return false;

            if (char.IsUpper(c))
                capitals++;
        }

        return capitals >= FewestCapitals && title.Contains(' ', StringComparison.Ordinal);
    }
}
