using System.Globalization;
using CustomersRock.Bench.Corpus;

namespace CustomersRock.Bench.Feeding;

/// <summary>What the sources tell: seed, source and number of the entry alone decide it. Entry 0 is the oldest.</summary>
/// <param name="seed">Of the corpus.</param>
/// <param name="sources">How many there are.</param>
/// <param name="entries">How many each has before there is any news.</param>
internal sealed class EntryTeller(int seed, int sources, int entries)
{
    /// <summary>More entries than any source has in all its editions.</summary>
    private const int Apart = 10_000;

    /// <summary>Of a thousand entries, how many are another source's story at its own address, and how many link to the other's.</summary>
    private const int Reprints = 15;
    private const int Links = 15;

    private static readonly DateTime Newest = new(2026, 11, 18, 12, 0, 0, DateTimeKind.Utc);

    private readonly TimeSpan step = TimeSpan.FromDays(Math.Min(1.5, 30.0 / entries));

    public SyntheticEntry Tell(SyntheticSource source, int number)
    {
        var dice = DiceOf(source, number);
        if (Elsewhere(source, number, dice, out var isReprint) is not { } other)
            return Original(source, number);

        var told = Original(other, number);
        return isReprint ? Reprint(source, number, told, other) : Link(source, number, told, dice);
    }

    /// <summary>True for another source's story.</summary>
    public bool IsRetold(SyntheticSource source, int number) => Elsewhere(source, number, DiceOf(source, number), out _) is not null;

    /// <summary>Who told it first; only what is itself an original is told again, and nothing of later editions.</summary>
    private SyntheticSource? Elsewhere(SyntheticSource source, int number, Dice dice, out bool isReprint)
    {
        var kind = dice.Below(1000);
        isReprint = kind < Reprints;
        if (kind >= Reprints + Links || number >= entries)
            return null;

        var other = new SyntheticSource(dice.Below(sources));
        return other != source && DiceOf(other, number).Below(1000) >= Reprints + Links ? other : null;
    }

    private SyntheticEntry Original(SyntheticSource source, int number)
    {
        var story = new EntryWriter(Dice.Of(seed + 1, (source.Number * Apart) + number), source).Write();
        return story with { Url = Address(source, number, story.Title), Published = When(source, number) };
    }

    private SyntheticEntry Reprint(SyntheticSource source, int number, SyntheticEntry told, SyntheticSource other) => told with
    {
        Url = Address(source, number, told.Title),
        Html = $"{told.Html}<p>The post <a href=\"{told.Url}\">{told.Title}</a> appeared first on <a href=\"{other.Site}\">{other.Title}</a>.</p>",
        Published = When(source, number),
    };

    private SyntheticEntry Link(SyntheticSource source, int number, SyntheticEntry told, Dice dice)
    {
        var own = new EntryWriter(dice, source).Write();
        return own with { Url = $"{told.Url}?utm_source={source.Id}", Title = told.Title, Published = When(source, number) };
    }

    private static string Address(SyntheticSource source, int number, string title) => string.Create(CultureInfo.InvariantCulture, $"{source.Site}{number}/{Text.Slug(title)}/");

    private DateTime When(SyntheticSource source, int number)
    {
        var minutes = Dice.Of(seed + 2, (source.Number * Apart) + number).Below((int)step.TotalMinutes);
        return Newest - (step * (entries - number)) + TimeSpan.FromMinutes(minutes);
    }

    private Dice DiceOf(SyntheticSource source, int number) => Dice.Of(seed, (source.Number * Apart) + number);
}
