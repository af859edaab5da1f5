using CustomersRock.Content.Files;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Reading.Cache;

/// <summary>A gathered item in the cache; members in the order of the record. A test keeps it complete.</summary>
internal static class CachedItem
{
    public static void Write(CacheWriter to, GatheredItem item, string own)
    {
        to.Text(item.Id);
        to.Text(item.Title);
        to.Text(item.Url);
        to.Text(item.Source.Value);
        to.Time(item.Published);
        to.Time(item.Gathered);
        to.List(item.Themes, static (w, theme) => w.Text(theme.Value));
        to.Text(item.Author);
        to.Text(item.Excerpt);
        to.List(item.Also, static (w, also) => w.Write(also));
        to.List(item.Companies, static (w, company) => w.Write(company));
        to.Write(item.Note, own);
        to.Text(item.NoteText);
        to.Flag(item.Draft);
        to.Write(item.At, own);
        to.Fingerprint(item.Print);
        to.Text(item.Keys.Text);
    }

    public static GatheredItem Read(CacheReader from, string own) => new()
    {
        Id = from.Text(),
        Title = from.Text(),
        Url = from.Text(),
        Source = new SourceId(from.Text()),
        Published = from.Time(),
        Gathered = from.Time(),
        Themes = from.List(static r => new ThemeId(r.Text())),
        Author = from.MaybeText(),
        Excerpt = from.MaybeText(),
        Also = from.List(static r => r.Citation()),
        Companies = from.List(static r => r.Company()),
        Note = from.Body(own),
        NoteText = from.Text(),
        Draft = from.Flag(),
        At = from.Position(own),
        Print = from.Fingerprint(),
        Keys = new KeyPositions(from.MaybeText()),
    };
}
