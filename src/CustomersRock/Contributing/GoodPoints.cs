using System.Globalization;
using CustomersRock.Content.Model;
using CustomersRock.Terminal;

namespace CustomersRock.Contributing;

/// <summary>What is good about a story, as Markdown. Only what can be seen in the file is praised; how it is written is for people to say.</summary>
internal static class GoodPoints
{
    private const int FewestWords = 150;
    private const int MostWords = 800;
    private const int MostNames = 3;

    public static IEnumerable<string> Of(Story story)
    {
        if (story.Body.Words is >= FewestWords and <= MostWords)
            yield return string.Create(CultureInfo.InvariantCulture, $"It has {story.Body.Words} words, which is a good length.");

        if (story.People.Length > 0)
            yield return $"It says whom to thank: {string.Join(", ", story.People.Take(MostNames).Select(p => MarkdownText.Code(p.Name)))}.";

        if (story.Lesson is not null)
            yield return "It has a lesson that somebody in the same work can use tomorrow.";

        if (story.Sources.Length > 0)
            yield return $"It names {Numbers.Count(story.Sources.Length, "source")}, so a reader can look it up.";

        if (story.Evidence == Evidence.FirstHand)
            yield return "It is told by somebody who was there.";

        if (story.Consent is not null)
            yield return "It says who agreed.";

        if (story.Image is { Alt.Length: > 0, Credit.Length: > 0, Licence: not null })
            yield return "Its picture says what it shows, who took it and what others may do with it.";

        if (story.Place is not null)
            yield return "It says where it happened.";
    }
}
