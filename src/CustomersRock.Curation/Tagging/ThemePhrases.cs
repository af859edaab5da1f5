using System.Collections.Immutable;
using CustomersRock.Content.Checks.Wording;
using CustomersRock.Content.Model;
using CustomersRock.Curation.Tagging.Phrases;
using CustomersRock.Curation.Tagging.Reading;

namespace CustomersRock.Curation.Tagging;

/// <summary>Themes that a text speaks of by the phrases of their files alone, as the form on the site ticks them: the reason is always something that the teller wrote and understands.</summary>
/// <remarks>The weights are those of the form (<c>suggestThemes</c> in <c>theme/assets/submit/story.js</c>).</remarks>
public sealed class ThemePhrases(IReadOnlyCollection<Theme> themes)
{
    private const double Strong = 3;
    private const double Signal = 1;

    /// <summary>A phrase of three words says more than one of one.</summary>
    private const double AnotherWord = 0.5;

    /// <summary>A theme is suggested beside the surest one where it has a third of its weight.</summary>
    private const double Share = 3;
    private const int MostReasons = 2;

    private readonly PhraseBook phrases = new(themes);

    /// <summary>None to three, the surest first, each with the words that speak for it.</summary>
    /// <param name="text">Plain text, of which each line is looked at by itself.</param>
    public ImmutableArray<(Theme Theme, ImmutableArray<string> Why)> In(string text)
    {
        var found = new Dictionary<ThemeId, Dictionary<string, double>>();
        foreach (var line in text.Split('\n'))
            Add(found, line);

        var scored = themes
            .Where(theme => found.ContainsKey(theme.Id))
            .Select(theme => (Theme: theme, Score: found[theme.Id].Values.Sum(), Why: Reasons(found[theme.Id])))
            .OrderByDescending(theme => theme.Score)
            .ToList();
        return [.. scored.Where(theme => theme.Score * Share >= scored[0].Score).Take(WordingLimits.Instance.MostThemes).Select(theme => (theme.Theme, theme.Why))];
    }

    private void Add(Dictionary<ThemeId, Dictionary<string, double>> found, string line)
    {
        var read = ItemReader.Read(new ItemText("", line));
        foreach (var match in phrases.Find(read).Where(match => match.Strength != PhraseStrength.LookAlike))
        {
            var place = read.PlaceOf(match.First, match.End - 1);
            var words = line.Substring(place.Start, place.Length).ToLowerInvariant();
            if (!found.TryGetValue(match.Theme, out var why))
                found[match.Theme] = why = [];

            // The same words said twice are one reason.
            why[words] = (match.Strength == PhraseStrength.Strong ? Strong : Signal) + (words.Count(' '.Equals) * AnotherWord);
        }
    }

    private static ImmutableArray<string> Reasons(Dictionary<string, double> why) => [.. why.OrderByDescending(reason => reason.Value).Take(MostReasons).Select(reason => reason.Key)];
}
