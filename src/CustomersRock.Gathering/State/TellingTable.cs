using CustomersRock.Content.Model;
using Microsoft.Data.Sqlite;

namespace CustomersRock.Gathering.State;

/// <summary>One row an entry that was ever seen.</summary>
internal static class TellingTable
{
    private const char BetweenCategories = '\n';

    // An entry that comes again keeps its number, its day of first sight and its place among others.
    private const string Save =
        """
        INSERT INTO telling (id, source, print, fate, fate_why, title, url, canonical, published, first_seen, author, excerpt, text, language, categories, image, image_alt, likeness)
        VALUES ($id, $source, $print, $fate, $fateWhy, $title, $url, $canonical, $published, $seen, $author, $excerpt, $text, $language, $categories, $image, $alt, $likeness)
        ON CONFLICT (id) DO UPDATE SET print = $print, fate = $fate, fate_why = $fateWhy, title = $title, url = $url, canonical = $canonical, published = $published,
            author = $author, excerpt = $excerpt, text = $text, language = $language, categories = $categories, image = $image, image_alt = $alt, likeness = $likeness
        """;

    public const string Columns = "id, source, title, url, canonical, published, first_seen, author, excerpt, text, language, categories, image, image_alt";

    public static Dictionary<TellingId, KnownEntry> Known(GatherDatabase database, SourceId source) => database
        .Query(
            "SELECT id, print, fate, published, first_seen FROM telling WHERE source = $source",
            row => (Id: new TellingId(row.GetString(0)), Entry: new KnownEntry(row.Print(1), (TellingFate)row.GetInt32(2), row.Time(3), row.Time(4))),
            ("$source", source.Value))
        .ToDictionary(p => p.Id, p => p.Entry);

    public static void Put(GatherDatabase database, StoredTelling stored)
    {
        var telling = stored.Telling;
        database.Run(
            Save,
            ("$id", telling.Id.Value), ("$source", telling.Source.Value), ("$print", State.Columns.Of(stored.Print)), ("$fate", (int)stored.Fate), ("$fateWhy", stored.FateWhy),
            ("$title", telling.Title), ("$url", telling.Url), ("$canonical", telling.Canonical?.Value), ("$published", State.Columns.Of(telling.Published)),
            ("$seen", State.Columns.Of(telling.FirstSeen)), ("$author", telling.Author), ("$excerpt", telling.Excerpt), ("$text", telling.Text), ("$language", telling.Language),
            ("$categories", string.Join(BetweenCategories, telling.Categories)), ("$image", telling.Image), ("$alt", telling.ImageAlt), ("$likeness", stored.Likeness));
    }

    /// <summary>A row of <see cref="Columns"/>, from <paramref name="at"/> on.</summary>
    public static Telling Read(SqliteDataReader row, int at = 0)
    {
        var categories = row.GetString(at + 11);
        return new Telling
        {
            Id = new TellingId(row.GetString(at)),
            Source = new SourceId(row.GetString(at + 1)),
            Title = row.Text(at + 2),
            Url = row.Text(at + 3),
            Canonical = row.Text(at + 4) is { } canonical ? new CanonicalUrl(canonical) : null,
            Published = row.Time(at + 5),
            FirstSeen = row.Time(at + 6),
            Author = row.Text(at + 7),
            Excerpt = row.Text(at + 8),
            Text = row.GetString(at + 9),
            Language = row.Text(at + 10),
            Categories = categories.Length == 0 ? [] : [.. categories.Split(BetweenCategories)],
            Image = row.Text(at + 12),
            ImageAlt = row.Text(at + 13),
        };
    }
}
