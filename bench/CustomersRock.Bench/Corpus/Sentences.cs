using System.Globalization;
using static CustomersRock.Bench.Corpus.Vocabulary;

namespace CustomersRock.Bench.Corpus;

/// <summary>Sentences about one company: plain ones, and ones with emphasis and links.</summary>
internal sealed class Sentences(Dice dice, string company, string[] words, string[] themes)
{
    public string Plain() => Text.Capital(Clause()) + ".";

    public string Marked()
    {
        var text = Clause();
        var mark = dice.Below(100) switch
        {
            < 8 => $", which we call **{dice.Pick<string>(Adjectives)}**",
            < 16 => $" and it felt *{dice.Pick<string>(Adjectives)}*",
            < 24 => string.Create(CultureInfo.InvariantCulture, $" ([{company}](https://www.example.com/{Text.Slug(company)}/{dice.Below(1000)})'s own words)"),
            < 28 => $", as in [other stories](/themes/{dice.Pick<string>(themes)}/)",
            _ => "",
        };
        return Text.Capital(text) + mark + ".";
    }

    public string Paragraph(int fewest, int most) => string.Join(' ', Enumerable.Range(0, dice.Between(fewest, most)).Select(_ => Marked()));

    private string Clause()
    {
        var kind = dice.Below(100);
        var text = $"{dice.Pick<string>(Subjects)} {dice.Pick<string>(Verbs)} {dice.Pick<string>(Objects)} {dice.Pick<string>(Moments)}";
        return kind switch
        {
            < 35 => $"{text}, {dice.Pick<string>(Joints)} {dice.Pick<string>(Subjects)} {dice.Pick<string>(Verbs)} {dice.Pick<string>(Objects)}",
            < 60 => $"it was {dice.Pick<string>(Adjectives)} work: {text}",
            < 75 => $"{text}, and the {dice.Pick<string>(words)} made it {dice.Pick<string>(Adjectives)}",
            _ => text,
        };
    }
}
