using System.Collections.Immutable;
using System.Globalization;
using CustomersRock.Content.Addresses;

namespace CustomersRock.Content.Reading.Bodies;

/// <summary>Ids of headings, each once in a page. Made like slugs, so accents are folded as in addresses; footnotes' ids hold a colon, and so never collide.</summary>
internal sealed class HeadingIds(string prefix)
{
    // What themes use for their own landmarks; a heading "Main" must not take the skip link's target.
    private static readonly HashSet<string> OfThemes =
        ["main", "content", "top", "nav", "navigation", "menu", "header", "footer", "search", "results", "query", "q", "title", "skip", "body"];

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly List<string> all = [];

    public ImmutableArray<string> All => [.. all];

    public string Next(string heading)
    {
        var slug = Slug.From(heading);
        var stem = prefix + (slug.Length == 0 ? "section" : slug);
        var id = stem;
        for (var number = OfThemes.Contains(stem) ? 1 : 0; number > 0 || taken.Contains(id); number++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{stem}-{Math.Max(number, 1)}");
            if (!taken.Contains(id))
                break;
        }

        taken.Add(id);
        all.Add(id);
        return id;
    }
}
