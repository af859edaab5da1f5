using System.Net;
using CustomersRock.Bench.Corpus;
using static CustomersRock.Bench.Corpus.Vocabulary;

namespace CustomersRock.Bench.Feeding;

/// <summary>A short post in HTML as blogs write it: paragraphs with emphasis and links, now and then a picture or a quotation.</summary>
internal sealed class EntryWriter
{
    private readonly Dice dice;
    private readonly SyntheticSource source;
    private readonly string company;
    private readonly string town;
    private readonly string person;
    private readonly (string Id, string[] Words)[] themes;
    private readonly Sentences say;

    public EntryWriter(Dice dice, SyntheticSource source)
    {
        this.dice = dice;
        this.source = source;
        company = $"{dice.Pick<string>(Firms)} {dice.Pick<string>(Trades)}";
        town = Names.Town(dice);
        person = $"{dice.Pick<string>(FirstNames)} {Names.Surname(dice)}";
        themes = dice.Pick<(string, string[])>(Themes, dice.Between(1, 3));
        say = new Sentences(dice, company, [.. themes.SelectMany(t => t.Words)], [.. themes.Select(t => t.Id)]);
    }

    /// <summary>Without address and date.</summary>
    public SyntheticEntry Write()
    {
        var title = Title();
        return new SyntheticEntry("", title, Html(), $"{dice.Pick<string>(FirstNames)} {dice.Pick<string>(Surnames)}", [.. themes.Select(t => t.Id)], default);
    }

    private string Title()
    {
        var word = dice.Pick<string>(dice.Pick<(string Id, string[] Words)>(themes).Words);
        return dice.Below(5) switch
        {
            0 => $"{person} and the {word} of {town}",
            1 => $"How {company} of {town} {dice.Pick<string>(Verbs)} {dice.Pick<string>(Objects)}",
            2 => $"A {dice.Pick<string>(Adjectives)} day at {company}, {town}",
            3 => $"{Text.Capital(word)}, {dice.Pick<string>(Moments)}: {person}'s story",
            _ => $"What {person} {dice.Pick<string>(Verbs)} {dice.Pick<string>(Moments)}",
        };
    }

    private string Html()
    {
        var (wanted, words) = (dice.Between(55, 130), 0);
        var paragraphs = new List<string>();
        while (words < wanted)
        {
            string[] said = [.. Enumerable.Range(0, dice.Between(1, 3)).Select(_ => Sentence())];
            words += said.Sum(s => s.Split(' ').Length);
            paragraphs.Add($"<p>{string.Join(' ', said.Select(Marked))}</p>");
        }

        if (dice.OneIn(5))
            paragraphs.Insert(1, $"<p><img src=\"{source.Site}pictures/{dice.Below(10_000)}.jpg\" alt=\"{WebUtility.HtmlEncode(person)} in {town}\" width=\"640\" height=\"480\"/></p>");
        if (dice.OneIn(10))
            paragraphs.Add($"<blockquote><p>{Marked(say.Plain())}</p></blockquote>");

        return string.Join('\n', paragraphs);
    }

    private string Sentence() => dice.Below(10) switch
    {
        < 2 => $"In {town}, {dice.Pick<string>(Subjects)} {dice.Pick<string>(Verbs)} {dice.Pick<string>(Objects)} {dice.Pick<string>(Moments)}.",
        < 4 => $"{person} {dice.Pick<string>(Verbs)} {dice.Pick<string>(Objects)}, and {dice.Pick<string>(Subjects)} {dice.Pick<string>(Verbs)} {dice.Pick<string>(Objects)}.",
        _ => say.Plain(),
    };

    private string Marked(string sentence)
    {
        var text = WebUtility.HtmlEncode(sentence);
        return dice.Below(8) switch
        {
            0 => $"<em>{text}</em>",
            1 => $"{text} <a href=\"{source.Site}about/{Text.Slug(company)}\">{company}</a> knows.",
            _ => text,
        };
    }
}
