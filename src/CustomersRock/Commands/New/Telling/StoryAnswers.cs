using System.Collections.Immutable;
using CustomersRock.Content.Model;
using CustomersRock.Content.Texts;
using CustomersRock.Drafting;

namespace CustomersRock.Commands.New.Telling;

/// <summary>What was answered so far, as it was typed. Empty and false: not yet, or not at all.</summary>
internal sealed record StoryAnswers
{
    /// <summary>Plain text, no Markdown.</summary>
    public string Body { get; init; } = "";
    public string Title { get; init; } = "";
    public string Description { get; init; } = "";
    public string Lesson { get; init; } = "";
    public ImmutableArray<string> Companies { get; init; } = [];

    /// <summary>Of the first company.</summary>
    public string Part { get; init; } = "";
    public string Place { get; init; } = "";
    public string When { get; init; } = "";
    public ImmutableArray<Person> People { get; init; } = [];
    public bool Asked { get; init; }

    /// <summary>Ids, the most important first.</summary>
    public ImmutableArray<string> Themes { get; init; } = [];
    public Evidence? Evidence { get; init; }

    /// <summary>Their links are whole.</summary>
    public ImmutableArray<Citation> Sources { get; init; } = [];
    public string Author { get; init; } = "";
    public bool Gain { get; init; }
    public bool Photograph { get; init; }
    public bool Consent { get; init; }
    public Origin Origin { get; init; } = Origin.Reader;

    /// <summary>The day it is sent.</summary>
    public required DateOnly Published { get; init; }

    public bool IsAnybodyNamed => People.Any(person => VisibleText.Whole(person.Name).Length > 0);

    public bool HasStory => MarkdownParagraphs.Paragraphs(Body).Count > 0;

    public StoryDraft Draft() => new()
    {
        Title = IsSaid(Title) ? Title : Placeholders.Title,
        Body = Body,
        Published = Published,
        Author = IsSaid(Author) ? Author : DraftWords.Nameless,
        Themes = Themes,
        Description = IsSaid(Description) ? Description : Placeholders.Description,
        Origin = Origin,
        Evidence = Evidence ?? (Origin == Origin.News ? Content.Model.Evidence.Documented : Content.Model.Evidence.FirstHand),
        Place = Place,
        Companies = [.. Companies.Select((name, i) => new CompanyMention(name, i == 0 ? Part : null))],
        People = People,
        Sources = Sources,
        Lesson = Lesson,
        Consent = Consent ? DraftWords.Consent(Asked, IsAnybodyNamed) : "",
        Notes = DraftWords.Notes(VisibleText.Whole(When), Gain, Photograph),
    };

    private static bool IsSaid(string text) => VisibleText.Whole(text).Length > 0;
}
