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

    public const string ColumnNames = "id, source, title, url, canonical, published, first_seen, author, excerpt, text, language, categories, image, image_alt";

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
            ("$id", telling.Id.Value), ("$source", telling.Source.Value), ("$print", Columns.Of(stored.Print)), ("$fate", (int)stored.Fate), ("$fateWhy", stored.FateWhy),
            ("$title", telling.Title), ("$url", telling.Url), ("$canonical", telling.Canonical?.Value), ("$published", Columns.Of(telling.Published)),
            ("$seen", Columns.Of(telling.FirstSeen)), ("$author", telling.Author), ("$excerpt", telling.Excerpt), ("$text", telling.Text), ("$language", telling.Language),
            ("$categories", string.Join(BetweenCategories, telling.Categories)), ("$image", telling.Image), ("$alt", telling.ImageAlt), ("$likeness", stored.Likeness));
    }

    /// <summary>A row that begins with <see cref="ColumnNames"/>.</summary>
    public static Telling Read(SqliteDataReader row)
    {
        var categories = row.GetString(11);
        return new Telling
        {
            Id = new TellingId(row.GetString(0)),
            Source = new SourceId(row.GetString(1)),
            Title = row.Text(2),
            Url = row.Text(3),
            Canonical = row.Text(4) is { } canonical ? new CanonicalUrl(canonical) : null,
            Published = row.Time(5),
            FirstSeen = row.Time(6),
            Author = row.Text(7),
            Excerpt = row.Text(8),
            Text = row.GetString(9),
            Language = row.Text(10),
            Categories = categories.Length == 0 ? [] : [.. categories.Split(BetweenCategories)],
            Image = row.Text(12),
            ImageAlt = row.Text(13),
        };
    }
}
