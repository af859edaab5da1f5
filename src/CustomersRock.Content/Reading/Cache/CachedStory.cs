using CustomersRock.Content.Files;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Reading.Cache;

/// <summary>A story in the cache; members in the order of the record. A test keeps it complete.</summary>
internal static class CachedStory
{
    public static void Write(CacheWriter to, Story story, string own)
    {
        to.Number(story.Id.Year);
        to.Text(story.Id.Slug);
        to.Text(story.Title);
        to.Time(story.Published);
        to.MaybeTime(story.Updated);
        to.Text(story.Author);
        to.List(story.Themes, static (w, theme) => w.Text(theme.Value));
        to.Text(story.Description);
        to.Number((int)story.Origin);
        to.Number((int?)story.Evidence ?? -1);
        to.List(story.Companies, static (w, company) => w.Write(company));
        to.List(story.People, static (w, person) => w.Write(person));
        to.Text(story.Place);
        to.List(story.Sources, static (w, source) => w.Write(source));
        to.Maybe(story.Image, (w, image) => w.Write(image, own));
        to.Text(story.Lesson);
        to.Maybe(story.InReplyTo, (w, link) => w.Write(link, own));
        to.Text(story.Canonical);
        to.Text(story.Consent);
        to.Text(story.Editor);
        to.List(story.Corrections, static (w, correction) => w.Write(correction));
        to.List(story.RedirectFrom, (w, redirect) => w.Write(redirect, own));
        to.Text(story.Xref);
        to.Flag(story.Draft);
        to.Write(story.Body, own);
        to.Write(story.At, own);
        to.List(story.Words, static (w, word) => w.Number(word));
        to.Fingerprint(story.Print);
        to.Text(story.Keys.Text);
    }

    public static Story Read(CacheReader from, string own) => new()
    {
        Id = new StoryId(from.Whole(), from.Text()),
        Title = from.Text(),
        Published = from.Time(),
        Updated = from.MaybeTime(),
        Author = from.Text(),
        Themes = from.List(static r => new ThemeId(r.Text())),
        Description = from.Text(),
        Origin = (Origin)from.Whole(),
        Evidence = from.Whole() is >= 0 and var evidence ? (Evidence)evidence : null,
        Companies = from.List(static r => r.Company()),
        People = from.List(static r => r.Person()),
        Place = from.MaybeText(),
        Sources = from.List(static r => r.Citation()),
        Image = from.Maybe(r => r.Picture(own)),
        Lesson = from.MaybeText(),
        InReplyTo = from.Maybe(r => r.Link(own)),
        Canonical = from.MaybeText(),
        Consent = from.MaybeText(),
        Editor = from.MaybeText(),
        Corrections = from.List(static r => r.Correction()),
        RedirectFrom = from.List(r => r.Redirect(own)),
        Xref = from.MaybeText(),
        Draft = from.Flag(),
        Body = from.Body(own),
        At = from.Position(own),
        Words = from.List(static r => r.Whole()),
        Print = from.Fingerprint(),
        Keys = new KeyPositions(from.MaybeText()),
    };
}
