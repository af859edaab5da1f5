using System.Collections.Immutable;
using System.Globalization;
using CustomersRock.Content.Checks.Wording;
using CustomersRock.Content.Model;
using CustomersRock.Contributing;
using CustomersRock.Drafting;

namespace CustomersRock.Intake;

/// <summary>A letter in somebody's own words as the draft of a story. What only the teller can say is left open.</summary>
internal sealed class LetterDrafts(ImmutableArray<Theme> themes, DateOnly today)
{
    /// <summary>Days. A letter that claims to be older, or from tomorrow, comes from a wrong clock.</summary>
    private const int Oldest = 366;

    private readonly ThemeAdvice advice = new(themes);

    public StoryDraft Make(Letter letter, LetterText own, LetterPrivacy privacy)
    {
        var text = privacy.Without(own.Text);
        var sent = letter.Sent is { } time && DateOnly.FromDateTime(time.UtcDateTime) is var day && day <= today && day > today.AddDays(-Oldest) ? day : (DateOnly?)null;
        var draft = new StoryDraft
        {
            Title = privacy.Without(SubjectLine.TitleOf(own.Subject.Length > 0 ? own.Subject : letter.Subject)),
            Body = text,
            Published = sent ?? today,
            Author = DraftWords.Nameless,
            Evidence = null,
            Notes = [Came(sent) + " Ask how the teller wants to be named, and whether it may be published."],
        };
        if (LetterLabels.In(text) is { } labels)
            draft = labels.Fill(draft, themes) with { Author = NameIn(own, privacy) };

        return Suggest(draft.Title.Length > 0 ? draft : draft with
        {
            Title = SubjectLine.TitleFrom(draft.Body),
            Notes = draft.Notes.Add("The title is the first words of the letter. Find a better one."),
        });
    }

    /// <summary>As the teller asks for in so many words: not taken out, though it may be that of the sender.</summary>
    private static string NameIn(LetterText own, LetterPrivacy privacy) =>
        LetterLabels.In(own.Text)?.Name is { Length: > 0 } name ? privacy.WithoutNumbers(name) : DraftWords.Nameless;

    private static string Came(DateOnly? sent) => sent is { } day
        ? string.Create(CultureInfo.InvariantCulture, $"Came by mail on {day:yyyy-MM-dd}.")
        : "Came by mail.";

    private StoryDraft Suggest(StoryDraft draft)
    {
        if (!draft.Themes.IsEmpty)
            return draft with { Themes = [.. draft.Themes.Take(WordingLimits.Instance.MostThemes)] };

        var suggested = advice.For(draft.Title, draft.Body).Take(WordingLimits.Instance.MostThemes).ToList();
        return draft with
        {
            Themes = [.. suggested.Select(s => s.Theme.Id.Value)],
            Notes = suggested.Count == 0
                ? draft.Notes.Add("The machine found no theme. Choose one to three.")
                : draft.Notes.AddRange(suggested.Select(s => $"The machine thought of {s.Theme.Id} {(s.Because.IsEmpty ? "" : $"because of {string.Join(", ", s.Because.Select(b => $"\"{b}\""))}")}; it is often wrong.")),
        };
    }
}
