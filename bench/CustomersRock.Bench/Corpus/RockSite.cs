namespace CustomersRock.Bench.Corpus;

/// <summary>What our program wants beside stories: settings, and every theme described.</summary>
internal static class RockSite
{
    private const string Settings = """
        SiteTitle: Customers Rock
        Description: True stories of service done right.
        Host: example.com
        LinksUseHttps: true
        PageSize: 20
        FeedItems: 20
        SocialCards: false

        """;

    public static IEnumerable<(string Path, string Text)> Files()
    {
        yield return ("settings.yml", Settings);
        foreach (var (order, (id, words)) in Vocabulary.Themes.Index())
        {
            var name = id.Replace('-', ' ');
            yield return ($"input/themes/{id}.md", $"""
                ---
                Title: {Text.Capital(name)}
                Meaning: Stories about {name}.
                Order: {order + 1}
                Signals: {Text.Listed(words.Select(Text.Quoted))}
                ---

                {Text.Capital(name)}, in its own words.

                """);
        }
    }
}
