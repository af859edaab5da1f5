using System.Globalization;

namespace CustomersRock.BrowserTests.Site.Hostile;

/// <summary>What harms nobody and must not be harmed.</summary>
internal static class HostileNeighbours
{
    public const string Site = """
        -- settings.yml --
        SiteTitle: The corner
        Description: Stories of the corner shop.
        Host: example.org
        Author: The editors
        FeedItems: 100
        PageSize: 50
        -- input/about.md --
        ---
        Title: About
        Description: Who we are.
        ---
        We keep a corner.
        -- input/submit.md --
        ---
        Title: Submit
        Description: How to send a story.
        ---
        Write it down.
        -- input/themes/kindness.md --
        ---
        Title: Kindness
        Meaning: Somebody did more than they had to.
        ---
        About kindness.
        -- input/sources/evening-post.yml --
        Title: Evening Post
        Site: https://post.example/
        Feed: https://post.example/feed
        AddedBy: Ada
        Added: 2026-10-01
        """;

    public static string Story(int number) => string.Create(CultureInfo.InvariantCulture, $"""
        ---
        Title: Neighbour {number} & sons
        Published: 2026-11-03
        Author: Anna
        Themes: [kindness]
        Description: What happened at number {number}.
        Companies: [Bakery {number}]
        People: [{"{"}Name: Ben, Role: baker{"}"}]
        Place: Bath
        Lesson: Ask twice.
        Xref: n-{number}
        ---
        Ben of number {number} kept a loaf. See [about us](/about/) and [the first](xref:n-1).

        ## What he said

        > "It was only bread."[^1]

        [^1]: He said it *twice*.

        """);

    public static string Item(int number) => string.Create(CultureInfo.InvariantCulture, $"""
        ---
        Title: An item of number {number}
        Url: https://neighbour.example/{number}
        Source: evening-post
        Published: 2026-11-03
        Gathered: 2026-11-04
        Themes: [kindness]
        Excerpt: A loaf was kept at number {number}.
        ---
        It shows what a loaf can do at number {number}.

        """);
}
