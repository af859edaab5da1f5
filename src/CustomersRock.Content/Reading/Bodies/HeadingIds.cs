using System.Collections.Immutable;
using System.Globalization;
using CustomersRock.Content.Addresses;

namespace CustomersRock.Content.Reading.Bodies;

/// <summary>Ids of headings, each once in a page. Made like slugs, so accents are folded as in addresses; footnotes' ids hold a colon, and so never collide.</summary>
internal sealed class HeadingIds(string prefix)
{
    // What themes use for their own landmarks; a heading "Main" must not take the skip link's target, nor "Record" the name of another section.
    private static readonly HashSet<string> OfThemes =
    [
        "main", "content", "top", "nav", "navigation", "menu", "header", "footer", "search", "results", "query", "q", "title", "skip", "body",
        "around", "by-company", "by-hand", "by-name", "by-theme", "by-year", "entries", "everything", "found", "found-title", "invite-title", "latest", "lists", "more", "people", "read",
        "record", "related", "replies", "resting", "round-up", "said", "stories", "thank", "troubled",
    ];

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    // Counting goes on where it stopped: of 100,000 headings with one name none tries all numbers before its own.
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> all = [];

    public ImmutableArray<string> All => [.. all];

    public string Next(string heading)
    {
        var slug = Slug.From(heading);
        var stem = prefix + (slug.Length == 0 ? "section" : slug);
        var id = stem;
        if (taken.Contains(stem) || OfThemes.Contains(stem))
        {
            var number = numbers.GetValueOrDefault(stem);
            do
                id = string.Create(CultureInfo.InvariantCulture, $"{stem}-{++number}");
            while (taken.Contains(id));
            numbers[stem] = number;
        }

        taken.Add(id);
        all.Add(id);
        return id;
    }
}
