using CustomersRock.Content.Cataloguing;
using Fluid.Values;

namespace CustomersRock.Site.Views;

/// <summary>A story as lists show it.</summary>
internal sealed class StoryCardView(CatalogStory entry, SiteViews site) : ViewValue
{
    private CardHtml? cards;
    private FluidValue? themes;
    private FluidValue? companies;
    private FluidValue? people;

    protected override string Kind => "story";

    /// <summary>The card as HTML. It is the same in every list, so it is made once a build for each level of heading.</summary>
    public HtmlValue Html(string level, Func<StoryCardView, string, byte[]> make)
    {
        for (var card = cards; card is not null; card = card.Next)
        {
            if (card.Level == level)
                return card.Html;
        }

        // Two threads may make the same card at once; both are right, and one is kept.
        var made = new CardHtml(level, HtmlValue.Of(make(this, level)), cards);
        cards = made;
        return made.Html;
    }

    protected internal override FluidValue? Member(string name)
    {
        var story = entry.Story;
        return name switch
        {
            "kind" => Text("story"),
            "title" => Text(story.Title),
            "href" => Text(site.Links.Href(entry.Address)),
            "url" => Text(site.Links.Absolute(entry.Address)),
            "description" => Text(story.Description),
            "published_iso" => Text(DateText.Iso(story.Published)),
            "published_text" => Text(DateText.Day(story.Published, site.Language)),
            "year" => Number(story.Id.Year),
            "author" => Text(story.Author),
            "themes" => themes ??= site.ThemeLinks(story.Themes),
            "companies" => companies ??= List(story.Companies.Select(site.Company)),
            "place" => Text(story.Place),
            "origin" => Text(Labels.Id(story.Origin)),
            "origin_label" => Text(Labels.Text(story.Origin)),
            "evidence" => Text(story.Evidence is { } evidence ? Labels.Id(evidence) : null),
            "evidence_label" => Text(story.Evidence is { } evidence ? Labels.Text(evidence) : null),
            "minutes" => Number(ReadingTime.Minutes(story.Body.Words)),
            "people" => people ??= List(story.People.Select(p => PersonView.Of(p))),
            "lesson" => Text(story.Lesson),
            _ => null,
        };
    }

    private sealed record CardHtml(string Level, HtmlValue Html, CardHtml? Next);
}
