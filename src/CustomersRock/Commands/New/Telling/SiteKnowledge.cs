using System.Collections.Immutable;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;

namespace CustomersRock.Commands.New.Telling;

/// <summary>What a site has already: themes in the editors' order, and companies with all their names.</summary>
internal sealed class SiteKnowledge(Catalog catalog)
{
    // Names are short and much alike: one wrong letter in five, as in the form.
    private const int LettersToASlip = 5;
    private const int LongestName = 100;

    public ImmutableArray<Theme> Themes { get; } = [.. catalog.Themes.Select(shelf => shelf.Theme)];

    public bool Has(StoryId story) => catalog.Content.Stories.Any(known => known.Id == story);

    /// <summary>How a company is written here, where that is another way; null where it is unknown or written so.</summary>
    public string? Better(string company)
    {
        var slug = Slug.From(company);
        if (slug.Length == 0 || company.Length > LongestName || catalog.Companies.Any(known => known.Title == company))
            return null;

        var same = catalog.Companies.FirstOrDefault(known => new[] { known.Title }.Concat(known.Profile?.Aliases ?? []).Any(name => Slug.From(name) == slug));
        return same?.Title ?? Suggest.Nearest(company, catalog.Companies.Select(known => known.Title), LettersToASlip);
    }

    /// <summary>Ids of what was named by id or by title; a remark on each that there is not.</summary>
    public (ImmutableArray<string> Ids, ImmutableArray<Remark> Unknown) ThemesIn(string answer)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        var unknown = ImmutableArray.CreateBuilder<Remark>();
        foreach (var part in answer.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (IdOf(part) is not { } id)
                unknown.Add(new Remark(Manner.ToMend, $"There is no theme “{part}”{(Suggest.Nearest(part, Themes.Select(t => t.Id.Value)) is { } near ? $"; did you mean “{near}”?" : ".")}"));
            else if (!ids.Contains(id))
                ids.Add(id);
        }

        return (ids.ToImmutable(), unknown.ToImmutable());
    }

    /// <summary>A site that has no themes yet takes any word that can be one.</summary>
    private string? IdOf(string part)
    {
        if (Themes.IsEmpty)
            return part.ToLowerInvariant() is var word && Slug.IsSlug(word) ? word : null;

        return Themes.FirstOrDefault(theme => theme.IsCalled(part))?.Id.Value;
    }
}
