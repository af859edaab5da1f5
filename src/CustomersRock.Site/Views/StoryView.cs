using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Model;
using Fluid.Values;

namespace CustomersRock.Site.Views;

/// <summary>A story on its own page: all that its card shows, and the whole text.</summary>
internal sealed class StoryView(CatalogStory entry, SiteViews site) : ViewValue
{
    private readonly StoryCardView card = site.Card(entry);

    // Templates ask whether there are any before they show them.
    private FluidValue? sources;
    private FluidValue? corrections;

    protected override string Kind => "story";

    protected internal override FluidValue? Member(string name)
    {
        var story = entry.Story;
        return name switch
        {
            "content" => site.Html(story.Body, entry.Address, story.Image is not null),
            "updated_iso" => Text(story.Updated is { } updated ? DateText.Iso(updated) : null),
            "updated_text" => Text(story.Updated is { } day ? DateText.Day(day, site.Language) : null),
            "sources" => sources ??= List(story.Sources.Select(Source)),
            "origin_meaning" => Text(Labels.Meaning(story.Origin)),
            "evidence_meaning" => Text(story.Evidence is { } evidence ? Labels.Meaning(evidence) : null),
            "consent" => Text(story.Consent ?? Labels.Consent(story.Origin)),
            "editor" => Text(story.Editor ?? site.Catalog.Settings.Author),
            "canonical_url" => Text(story.Canonical),
            "image" => story.Image is { } image && site.Bodies.Pictures.Find(image) is not null ? Image(image) : NilValue.Instance,
            "corrections" => corrections ??= List(story.Corrections.Select(Correction)),
            "edit_href" => Text(EditLink.For(site.Catalog.Settings, story.At.Path)),
            "words" => Number(story.Body.Words),
            _ => card.Member(name),
        };
    }

    private static View Source(Citation source) => new(
        "source",
        ("title", Text(source.Title)),
        ("url", Text(source.Url)),
        ("host", Text(Uri.TryCreate(source.Url, UriKind.Absolute, out var url) ? Host(url) : null)));

    private View Image(Picture image) => new(
        "image",
        ("html", new HtmlValue(writer => site.Bodies.WritePicture(writer, image, first: true, absolute: false))),
        ("credit", Text(image.Credit)),
        ("licence", Text(image.Licence)));

    private static string Host(Uri url) => url.Host.StartsWith("www.", StringComparison.Ordinal) ? url.Host[4..] : url.Host;

    private View Correction(Correction correction) => new(
        "correction",
        ("iso", Text(DateText.Iso(correction.On))),
        ("text", Text(DateText.Day(correction.On, site.Language))),
        ("what", Text(correction.What)));
}
