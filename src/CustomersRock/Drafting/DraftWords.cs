using System.Collections.Immutable;
using System.Globalization;

namespace CustomersRock.Drafting;

/// <summary>Sentences that the program puts into a teller's file. The form on the site has the same (<c>theme/assets/submit/story.js</c>).</summary>
internal static class DraftWords
{
    public const string Nameless = "A reader";
    public const string SentByTeller = "The teller, who sent it to be published here.";
    public const string NotAsked = "Those who are named were not asked.";
    public const string OfTheFirm = "The teller works for the firm, owns it or was paid.";
    public const string HasPhotograph = "The teller has a photograph to offer.";

    /// <summary>Longest answer to "when", in Unicode characters.</summary>
    private const int LongestWhen = 300;

    public static string Consent(bool asked, bool isSomebodyNamed) =>
        SentByTeller + (asked ? " Whoever is named was asked, and agreed." : isSomebodyNamed ? " " + NotAsked : "");

    public static ImmutableArray<string> Notes(string when, bool isOfTheFirm, bool hasPhotograph)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        if (when.Length > 0)
            notes.Add("It happened: " + string.Concat(when.EnumerateRunes().Take(LongestWhen).Select(rune => rune.ToString())));

        if (isOfTheFirm)
            notes.Add(OfTheFirm);

        if (hasPhotograph)
            notes.Add(HasPhotograph);

        return notes.ToImmutable();
    }

    /// <summary>The name of a file whose title has no letter.</summary>
    public static string NameOf(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"story-of-{day:yyyy-MM-dd}");
}
