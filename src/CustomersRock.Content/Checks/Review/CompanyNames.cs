using System.Buffers;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Checks.Review;

/// <summary>How companies are called here so far.</summary>
internal sealed class CompanyNames
{
    /// <summary>One wrong letter in so many may be a slip; names are short, and many are much alike.</summary>
    private const int LettersToASlip = 7;
    private const int ShortestToGuess = 5;

    private readonly Catalog catalog;
    private readonly ILookup<char, string> byLetter;
    private readonly Lazy<SearchValues<string>> any;
    private readonly List<string> toFind;

    public CompanyNames(Catalog catalog)
    {
        this.catalog = catalog;
        var all = catalog.Companies.SelectMany(NamesOf).Distinct(StringComparer.Ordinal).ToList();

        // A slip in the first letter is rare, and nobody wants to compare all with all.
        byLetter = all.Where(n => n.Length >= ShortestToGuess).ToLookup(n => char.ToLowerInvariant(n[0]));

        // "Target" and "Buffer" are words, too: of names of one word we are not sure.
        toFind = [.. all.Where(n => n.Contains(' ', StringComparison.Ordinal) && char.IsUpper(n[0]))];
        any = new(() => SearchValues.Create([.. toFind], StringComparison.Ordinal));
    }

    /// <summary>How it should be written, where that is another way.</summary>
    public string? Better(Story story, string name)
    {
        var shelf = catalog.Company(name);
        if (shelf?.Profile is { } profile)
            return name == profile.Title || profile.Aliases.Contains(name) ? null : profile.Title;

        // Who wrote it first has the say: a new story must not find fault with all older ones.
        if (shelf?.Stories.LastOrDefault(s => s.Story.At.Path != story.At.Path) is { } first && first.Story.Published <= story.Published)
            return first.Story.Companies.FirstOrDefault(c => catalog.Company(c.Name) == shelf)?.Name is { } before && before != name ? before : null;

        if (name.Length < ShortestToGuess || shelf?.Stories.Length > 1)
            return null;

        return Suggest.Nearest(name, byLetter[char.ToLowerInvariant(name[0])].Where(n => n != name && WasBefore(n, shelf, story)), LettersToASlip);
    }

    private bool WasBefore(string name, CompanyShelf? own, Story story) =>
        catalog.Company(name) is { } other && other != own
        && (other.Profile is not null || other.Stories.Any(s => (s.Story.Published, s.Story.At.Path).CompareTo((story.Published, story.At.Path)) < 0));

    /// <summary>The first known company that a text names; null where it names none.</summary>
    public string? In(string text)
    {
        if (toFind.Count == 0)
            return null;

        var at = text.AsSpan().IndexOfAny(any.Value);
        return at < 0 ? null : toFind.Where(n => text.AsSpan(at).StartsWith(n, StringComparison.Ordinal)).MaxBy(n => n.Length);
    }

    private static IEnumerable<string> NamesOf(CompanyShelf shelf) => shelf.Profile is { } profile ? [profile.Title, .. profile.Aliases] : [shelf.Title];
}
