using System.Collections.Immutable;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Cataloguing;

/// <summary>One company under all its names.</summary>
internal sealed class CompanyIndex
{
    private readonly Dictionary<string, CompanyShelf> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CompanyShelf> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, CompanyProfile> profiles = new(StringComparer.Ordinal);

    public CompanyIndex(ImmutableArray<CompanyProfile> all)
    {
        // Own names go before aliases, whatever the order of the files: an alias never takes a page away from its owner.
        foreach (var profile in all)
            profiles.TryAdd(profile.Id, profile);

        foreach (var profile in all)
            profiles.TryAdd(Slug.From(profile.Title), profile);

        foreach (var profile in all)
        {
            foreach (var alias in profile.Aliases)
                profiles.TryAdd(Slug.From(alias), profile);
        }
    }

    /// <summary>The company of that name or alias, if something is told of it.</summary>
    public CompanyShelf? Known(string name)
    {
        if (byName.TryGetValue(name, out var known))
            return known;

        var slug = Slug.From(name);
        return byId.GetValueOrDefault(profiles.TryGetValue(slug, out var profile) ? profile.Id : slug);
    }

    public void Shelve(ImmutableArray<CatalogStory> stories, ImmutableArray<GatheredItem> items)
    {
        var storiesOf = new Dictionary<CompanyShelf, ImmutableArray<CatalogStory>.Builder>();
        foreach (var story in stories)
        {
            story.Companies = Find(story.Story.Companies);
            foreach (var company in story.Companies)
                Add(storiesOf, company, story);
        }

        var itemsOf = new Dictionary<CompanyShelf, ImmutableArray<GatheredItem>.Builder>();
        foreach (var item in items)
        {
            foreach (var company in Find(item.Companies))
                Add(itemsOf, company, item);
        }

        foreach (var (company, shelf) in storiesOf)
            company.Stories = shelf.ToImmutable();

        foreach (var (company, shelf) in itemsOf)
            company.Items = shelf.ToImmutable();
    }

    /// <summary>Those that something is told of, by title.</summary>
    public ImmutableArray<CompanyShelf> Shelves() =>
        [.. byId.Values.OrderBy(c => c.Title, StringComparer.OrdinalIgnoreCase).ThenBy(c => c.Id, StringComparer.Ordinal)];

    private ImmutableArray<CompanyShelf> Find(ImmutableArray<CompanyMention> mentions)
    {
        if (mentions.IsEmpty)
            return [];

        var found = ImmutableArray.CreateBuilder<CompanyShelf>(mentions.Length);
        foreach (var mention in mentions)
        {
            if (Find(mention.Name) is { } company && !found.Contains(company))
                found.Add(company);
        }

        return found.ToImmutable();
    }

    private CompanyShelf? Find(string name)
    {
        if (byName.TryGetValue(name, out var known))
            return known;

        // A name of signs alone has no slug and so no page.
        var slug = Slug.From(name);
        if (slug.Length == 0)
            return null;

        var profile = profiles.GetValueOrDefault(slug);
        var id = profile?.Id ?? slug;
        if (!byId.TryGetValue(id, out var company))
            byId[id] = company = new CompanyShelf(id, profile?.Title ?? name, profile);

        byName[name] = company;
        return company;
    }

    private static void Add<T>(Dictionary<CompanyShelf, ImmutableArray<T>.Builder> shelves, CompanyShelf company, T one)
    {
        if (!shelves.TryGetValue(company, out var shelf))
            shelves[company] = shelf = ImmutableArray.CreateBuilder<T>();

        shelf.Add(one);
    }
}
