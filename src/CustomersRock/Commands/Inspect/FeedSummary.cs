using System.Globalization;
using CustomersRock.Content.Texts;
using CustomersRock.Gathering.Feeds;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Inspect;

/// <summary>A feed for people.</summary>
internal static class FeedSummary
{
    private const int TextShown = 200;

    public static void Write(Screen screen, Feed feed)
    {
        screen.Print(Phrase.Good(feed.Title ?? "(no title)"), $"  {FeedJson.NameOf(feed.Kind)}, {feed.Entries.Length} {(feed.Entries.Length == 1 ? "entry" : "entries")}");
        Detail(screen, "link", feed.Link);
        Detail(screen, "language", feed.Language);
        Detail(screen, "ask again", feed.TimeToLive is { } wish ? $"after {((long)wish.TotalMinutes).ToString(CultureInfo.InvariantCulture)} minutes" : null);
        foreach (var entry in feed.Entries)
            Write(screen, entry);
    }

    private static void Write(Screen screen, FeedEntry entry)
    {
        screen.Print("");
        screen.Print(Phrase.Good(entry.Title ?? "(no title)"));
        Detail(screen, "link", entry.Link ?? "none");
        Detail(screen, "published", Instant(entry.Published) ?? "unknown");
        Detail(screen, "updated", Instant(entry.Updated));
        Detail(screen, "author", entry.Author);
        Detail(screen, "categories", entry.Categories.IsEmpty ? null : string.Join(", ", entry.Categories));
        Detail(screen, "image", entry.Image);
        Detail(screen, "enclosure", entry.Enclosure is { } enclosure ? $"{enclosure.Url} {enclosure.Type}".TrimEnd() : null);
        Detail(screen, "text", Shortened(entry.SummaryText));
    }

    private static void Detail(Screen screen, string name, string? value)
    {
        if (value is not null)
            screen.Print($"  {name}: {value}");
    }

    private static string? Instant(DateTimeOffset? time) => time is { } known ? UtcText.Minute(known) : null;

    private static string? Shortened(string? text)
    {
        if (text is null || text.Length <= TextShown)
            return text;

        var end = text.LastIndexOf(' ', TextShown);
        return text[..(end < TextShown / 2 ? TextShown : end)].TrimEnd() + " …";
    }
}
