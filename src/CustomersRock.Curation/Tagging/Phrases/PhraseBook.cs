using CustomersRock.Content.Model;
using CustomersRock.Curation.Tagging.Cues;
using CustomersRock.Curation.Tagging.Reading;

namespace CustomersRock.Curation.Tagging.Phrases;

/// <summary>The phrases of all themes of the site, found in one pass.</summary>
internal sealed class PhraseBook
{
    private readonly CueBook book;
    private readonly (ThemeId Theme, PhraseStrength Strength)[] meanings;

    public PhraseBook(IEnumerable<Theme> themes)
    {
        var classes = new WordClasses();
        var cues = new List<Cue>();
        var meant = new List<(ThemeId, PhraseStrength)>();
        foreach (var theme in themes)
        {
            foreach (var (lines, strength) in new[] { (theme.StrongSignals, PhraseStrength.Strong), (theme.Signals, PhraseStrength.Signal), (theme.LookAlikes, PhraseStrength.LookAlike) })
            {
                cues.Add(new Cue(theme.Id.Value, [.. lines.SelectMany(line => PhraseReader.Read(line, classes))]));
                meant.Add((theme.Id, strength));
            }
        }

        book = new CueBook(classes, cues);
        meanings = [.. meant];
    }

    public List<PhraseMatch> Find(ReadText text)
    {
        var stems = new string[text.Words.Length];
        for (var i = 0; i < stems.Length; i++)
            stems[i] = Stem.Of(text.Words[i].Text);

        var seen = new SeenWords(text.Words, stems, book.Classes.Of(text.Words));
        return [.. book.Find(seen).Select(match => new PhraseMatch(meanings[match.Cue].Theme, meanings[match.Cue].Strength, match.First, match.End))];
    }
}
