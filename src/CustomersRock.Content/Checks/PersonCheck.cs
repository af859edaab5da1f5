using System.Collections.Immutable;
using System.Globalization;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Checks;

/// <summary>People who served: by first name, at a company of the story.</summary>
internal sealed class PersonCheck : ICheck
{
    private static readonly DiagnosticRule Elsewhere = new(
        "CR0514", Severity.Hint, "people work at a company of the story",
        "The list of whom to ask for is sorted by company; a slip of the pen puts a person in the wrong place.");

    private static readonly DiagnosticRule Surname = new(
        "CR0809", Severity.Hint, "first names are enough",
        "Whoever served well did not ask to be found by the whole world.");

    public ImmutableArray<DiagnosticRule> Rules => [Elsewhere, Surname];

    public void Run(CheckRun run)
    {
        foreach (var story in run.Stories)
        {
            for (var i = 0; i < story.People.Length; i++)
            {
                var person = story.People[i];
                if (person.At is { } at && !IsOfStory(run, story, at))
                    TellElsewhere(run, story, i, at);

                if (IsFullName(person.Name) && !LeftoverCheck.IsLeftover(person.Name))
                    TellSurname(run, story, i, person.Name);
            }
        }
    }

    /// <summary>Two words or more, none of them small: "the driver" and "Ann and Ben" are nobody's full name.</summary>
    private static bool IsFullName(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && words.All(w => char.IsLetter(w[0]) && !char.IsLower(w[0]));
    }

    private static void TellSurname(CheckRun run, Story story, int index, string name) =>
        run.Add(Surname.At(
            KeyAt(story, index, "Name"),
            $"\"{name}\" looks like a full name",
            "write the first name alone, unless the person is known to the public"));

    private static void TellElsewhere(CheckRun run, Story story, int index, string at)
    {
        var names = story.Companies.Select(c => c.Name).ToList();
        var position = KeyAt(story, index, "At");
        var mend = Suggest.Mend(at, names, names.Count == 0 ? "add the company under Companies" : $"the story names: {string.Join(", ", names)}");
        run.Add(Elsewhere.At(position, $"\"{at}\" is no company of this story", mend));
    }

    private static bool IsOfStory(CheckRun run, Story story, string at)
    {
        foreach (var company in story.Companies)
        {
            if (company.Name.Equals(at, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return IsAlias(run.Catalog, story, at);
    }

    private static bool IsAlias(Catalog catalog, Story story, string at) =>
        catalog.Company(at) is { } known && story.Companies.Any(c => catalog.Company(c.Name) == known);

    private static FilePosition KeyAt(Story story, int index, string key)
    {
        var person = string.Create(CultureInfo.InvariantCulture, $"People[{index}]");
        var at = story.KeyAt($"{person}.{key}");
        return at == story.At ? story.KeyAt(person) : at;
    }
}
