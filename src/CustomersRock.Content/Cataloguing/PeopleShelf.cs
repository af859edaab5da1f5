using System.Collections.Immutable;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Cataloguing;

/// <summary>Whom to ask for at one company, by the newest story first. <see cref="Company"/> is null for those who belong to none.</summary>
public sealed record PeopleShelf(CompanyShelf? Company, ImmutableArray<(Person Person, CatalogStory Story)> People)
{
    /// <summary>By the title of the company; those without one last.</summary>
    public static ImmutableArray<PeopleShelf> Of(Catalog catalog)
    {
        var peopleOf = new Dictionary<CompanyShelf, ImmutableArray<(Person, CatalogStory)>.Builder>();
        var others = ImmutableArray.CreateBuilder<(Person, CatalogStory)>();
        foreach (var story in catalog.Stories)
        {
            foreach (var person in story.Story.People)
                Shelf(peopleOf, CompanyOf(catalog, story, person), others).Add((person, story));
        }

        var shelves = catalog.Companies.Where(peopleOf.ContainsKey).Select(c => new PeopleShelf(c, peopleOf[c].ToImmutable()));
        return others.Count == 0 ? [.. shelves] : [.. shelves, new PeopleShelf(null, others.ToImmutable())];
    }

    /// <summary>The company the person is said to work at; else the only one of the story.</summary>
    private static CompanyShelf? CompanyOf(Catalog catalog, CatalogStory story, Person person)
    {
        if (person.At is { } at && catalog.Company(at) is { } company)
            return company;

        return story.Companies.Length == 1 ? story.Companies[0] : null;
    }

    private static ImmutableArray<(Person, CatalogStory)>.Builder Shelf(
        Dictionary<CompanyShelf, ImmutableArray<(Person, CatalogStory)>.Builder> peopleOf,
        CompanyShelf? company,
        ImmutableArray<(Person, CatalogStory)>.Builder others)
    {
        if (company is null)
            return others;

        if (!peopleOf.TryGetValue(company, out var people))
            peopleOf[company] = people = ImmutableArray.CreateBuilder<(Person, CatalogStory)>();

        return people;
    }
}
