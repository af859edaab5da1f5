using System.Globalization;
using static CustomersRock.Bench.Corpus.Vocabulary;

namespace CustomersRock.Bench.Corpus;

/// <summary>Makes story number so-and-so: seed and number alone decide what it says.</summary>
internal sealed class StoryTeller(int seed)
{
    private const int MinutesInTenYears = 10 * 365 * 24 * 60;

    private static readonly DateTime Start = new(2015, 1, 1, 6, 0, 0, DateTimeKind.Utc);

    public SyntheticStory Tell(int number)
    {
        var dice = Dice.Of(seed, number);
        var head = Head(dice, number);

        // To an older number only, so that a small corpus has no link into the void; one in four as people do it.
        var other = number > 0 && dice.OneIn(4) ? Head(dice.Below(number)) : null;
        return new SyntheticStory(head, new BodyWriter(dice, head, other).Write());
    }

    private StoryHead Head(int number) => Head(Dice.Of(seed, number), number);

    private static StoryHead Head(Dice dice, int number)
    {
        var company = $"{dice.Pick<string>(Firms)} {dice.Pick<string>(Trades)}";
        var author = $"{dice.Pick<string>(FirstNames)} {dice.Pick<string>(Surnames)}";
        var themes = dice.Pick<(string Id, string[] Words)>(Themes, dice.Pick<int>([1, 1, 2, 2, 2, 3]));
        var published = Start.AddMinutes(dice.Below(MinutesInTenYears));
        var title = Text.Capital(Title(dice, company, dice.Pick<string>(dice.Pick<(string, string[] Words)>(themes).Words)));
        var slug = string.Create(CultureInfo.InvariantCulture, $"{Text.Slug(title)}-{number:000000}");
        var description = new Sentences(dice, company, [.. themes.SelectMany(t => t.Words)], [.. themes.Select(t => t.Id)]).Plain();
        return new StoryHead(slug, title, published, author, company, [.. themes.Select(t => t.Id)], description);
    }

    private static string Title(Dice dice, string company, string word)
    {
        var adjective = dice.Pick<string>(Adjectives);
        return dice.Below(10) switch
        {
            0 => $"How {company} turned a {adjective} moment around",
            1 => $"The {adjective} {word} at {company}",
            2 => $"{company}: a {adjective} answer, {dice.Pick<string>(Moments)}",
            3 => $"What a {word} taught me about {company}",
            4 => $"{company} {dice.Pick<string>(Verbs)} {dice.Pick<string>(Objects)}",
            5 => $"A {adjective} day at {company}",
            6 => $"Why I still tell people about {company}",
            7 => $"\"{Text.Capital(adjective)}\" is the word for {company}",
            8 => string.Create(CultureInfo.InvariantCulture, $"{dice.Between(3, 89)} minutes with {company}"),
            _ => $"{company} and the {word}",
        };
    }
}
