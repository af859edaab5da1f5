using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Checks.Review;

/// <summary>Titles read like a sentence, descriptions say something, stories come to an end.</summary>
internal sealed class LengthReview : ICheck
{
    public const int FewestOfDescription = 40;
    public const int MostWords = 1500;

    /// <summary>Fewer words with capitals are names: The Ritz-Carlton Amelia Island.</summary>
    private const int FewestTitleWords = 5;

    private static readonly HashSet<string> SmallWords = new(["a", "an", "and", "at", "by", "for", "in", "of", "on", "the", "to", "with", "who"], StringComparer.OrdinalIgnoreCase);

    public ImmutableArray<DiagnosticRule> Rules => [LengthCheck.LongSentence, LengthCheck.Title, LengthCheck.Length];

    public void Run(CheckRun run)
    {
        foreach (var story in run.Reviewed)
        {
            CheckTitle(run, story);
            CheckDescription(run, story);
            if (story.Body.Words > MostWords)
                run.Add(LengthCheck.Length.At(story.At, FormattableString.Invariant($"the story has {story.Body.Words} words"), "keep to the one thing that happened: 250 to 600 words are read to the end"));
        }
    }

    private static void CheckTitle(CheckRun run, Story story)
    {
        if (Fault(story.Title) is { } fault)
            run.Add(LengthCheck.Title.At(story.KeyAt("Title"), fault.What, fault.Mend));
    }

    private static (string What, string Mend)? Fault(string title)
    {
        var words = title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return null;

        if (title.EndsWith("!!", StringComparison.Ordinal))
            return ("the title shouts", "leave the exclamation marks out: what happened is loud enough");

        if (words.Length > 1 && char.IsLower(words[0][0]) && words[0].All(c => !char.IsUpper(c)))
            return ("the title begins with a small letter", "write it like a sentence");

        return IsTitleCase(title, words) ? ("nearly every word of the title has a capital", "write it like a sentence: capitals for the first word and for names") : null;
    }

    /// <summary>Only in English, which the small words tell: elsewhere other words have capitals.</summary>
    private static bool IsTitleCase(string title, string[] words)
    {
        var large = words.Where(w => w.Length >= 4 && char.IsLetter(w[0])).ToList();
        return large.Count >= FewestTitleWords && large.All(w => char.IsUpper(w[0])) && title.Any(char.IsLower) && words.Any(SmallWords.Contains);
    }

    private static void CheckDescription(CheckRun run, Story story)
    {
        var at = story.KeyAt("Description");
        if (story.Description.Length is > 0 and < FewestOfDescription)
            run.Add(LengthCheck.LongSentence.At(at, FormattableString.Invariant($"Description has {story.Description.Length} characters"), "say in one sentence who did what, in 60 to 155 characters"));
        else if (story.Description.Equals(story.Title, StringComparison.OrdinalIgnoreCase) && story.Title.Length > 0)
            run.Add(LengthCheck.LongSentence.At(at, "Description says what the title says", "say in one sentence who did what: lists show both"));
    }
}
