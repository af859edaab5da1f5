namespace CustomersRock.Tests.Commands.Sources;

/// <summary>Feeds of a paper that tells one story a day, up to the day of the test.</summary>
internal static class SmallFeed
{
    public const string Title = "Metro: good news";

    public static string Rss(string site, int entries = 6, string newest = "2026-11-23", string title = Title, string language = "en-GB")
    {
        var day = Support.Made.Day(newest);
        var items = Enumerable.Range(0, entries).Select(i => $"""
            <item><title>Story {i + 1} of a bus driver</title><link>{site}{i + 1}</link><guid>{site}{i + 1}</guid><pubDate>{day.AddDays(-i):r}</pubDate><description>She waited.</description></item>
            """);
        return $"""<rss version="2.0"><channel><title>{title}</title><link>{site}</link><description>News.</description><language>{language}</language>{string.Join('\n', items)}</channel></rss>""";
    }

    public static string Page(params string[] feeds) =>
        $"<!doctype html><title>Metro</title>{string.Concat(feeds.Select((feed, i) => $"<link rel=\"alternate\" type=\"application/rss+xml\" title=\"Feed {i + 1}\" href=\"{feed}\">"))}<p>Hello.";
}
