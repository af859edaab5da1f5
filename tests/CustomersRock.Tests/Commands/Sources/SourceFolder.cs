namespace CustomersRock.Tests.Commands.Sources;

/// <summary>Small sites with sources.</summary>
internal static class SourceFolder
{
    public static string Source(string title, string feed, string more = "") =>
        $"Title: {title}\nSite: {new Uri(new Uri(feed), "/")}\nFeed: {feed}\nLanguage: en\nLicence: excerpt\nExcerpt: 40\nAddedBy: Ada\nAdded: 2026-11-01\n{more}";

    /// <summary>One that is read, one that is turned off, one that is read by hand.</summary>
    public static TestFolder Three() => new TestFolder()
        .With("settings.yml", "SiteTitle: Ours\nAuthor: The editors\n")
        .With("input/sources/metro.yml", Source("Metro", "https://metro.example/feed", "Kind: News / Europe\nNote: Ask Bob & co.\n"))
        .With("input/sources/whales.yml", Source("Whales", "https://whales.example/rss", "Enabled: false\n"))
        .With("input/sources/town-gazette.yml", "Title: Gazette\nSite: https://gazette.example/\nEnabled: false\nAddedBy: Ada\nAdded: 2026-11-01\n");

    public static TestFolder WithHealth(this TestFolder folder) => folder.With("input/sources/_health.yml", """
        AsOf: 2026-11-24
        metro: {State: failing, Since: 2026-11-20, Newest: 2026-11-19, LastGood: 2026-11-19, Why: "the server answered 503, and what it says beside that is so long that no terminal of the usual width can show it on one line"}
        whales: {State: well, Since: 2026-11-20}

        """);
}
