using System.Globalization;
using static CustomersRock.Bench.Corpus.Vocabulary;

namespace CustomersRock.Bench.Corpus;

/// <summary>About 350 words: paragraphs, headings, a quotation, a list; now and then a table, a footnote, a code block.</summary>
internal sealed class BodyWriter(Dice dice, StoryHead head, StoryHead? other)
{
    private readonly Sentences say = new(dice, head.Company, [.. Themes.Where(t => head.Themes.Contains(t.Id)).SelectMany(t => t.Words)], head.Themes);

    public string Write()
    {
        var headings = dice.Pick<string>(Headings, 3);
        var note = dice.OneIn(6);
        List<string> blocks =
        [
            say.Paragraph(2, 4), say.Paragraph(2, 4),
            $"## {headings[0]}", say.Paragraph(2, 4) + (note ? "[^1]" : ""), $"> {say.Plain()} {say.Plain()}",
            $"## {headings[1]}", say.Paragraph(2, 3), List(),
        ];
        if (dice.OneIn(6))
            blocks.Add(Table());
        if (dice.OneIn(12))
            blocks.Add(Code());
        if (dice.OneIn(2))
            blocks.Add($"### {headings[2]}");

        blocks.Add(say.Paragraph(2, 4));
        if (other is not null)
            blocks.Add($"It reminded me of [another story]({other.Address}) from {other.Year}. {say.Plain()}");
        if (note)
            blocks.Add($"[^1]: {say.Plain()}");

        return string.Join("\n\n", blocks) + "\n";
    }

    private string List()
    {
        var mark = dice.OneIn(2) ? "-" : "1.";
        return string.Join('\n', Enumerable.Range(0, dice.Between(3, 5)).Select(_ => $"{mark} {(dice.OneIn(2) ? say.Marked() : say.Plain())}"));
    }

    private string Table() => "| Measure | Before | After |\n| --- | ---: | ---: |\n" + string.Join(
        '\n', dice.Pick<string>(Measures, 3).Select(m => string.Create(CultureInfo.InvariantCulture, $"| {m} | {dice.Between(10, 98)} | {dice.Below(9)} |")));

    private string Code() =>
        string.Create(CultureInfo.InvariantCulture, $"```json\n{{ \"order\": {dice.Below(1_000_000)}, \"status\": \"{dice.Pick<string>(Verbs)}\" }}\n```");
}
