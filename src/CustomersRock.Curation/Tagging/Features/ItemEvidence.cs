using CustomersRock.Curation.Tagging.Cues;
using CustomersRock.Curation.Tagging.Phrases;
using CustomersRock.Curation.Tagging.Reading;

namespace CustomersRock.Curation.Tagging.Features;

/// <summary>All that is looked at in one item.</summary>
internal sealed class ItemEvidence
{
    private readonly SeenWords seen;
    private readonly CueBook cueBook;

    public ItemEvidence(ItemText item, CueBook cueBook, PhraseBook phraseBook)
    {
        this.cueBook = cueBook;
        Text = ItemReader.Read(item);
        seen = cueBook.See(Text);
        Cues = cueBook.Find(seen);
        Phrases = phraseBook.Find(Text);
    }

    public ReadText Text { get; }
    public List<CueMatch> Cues { get; }
    public List<PhraseMatch> Phrases { get; }

    /// <summary>Tells every piece of evidence, always in the same order.</summary>
    public void Tell<TSink>(ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        TellText(ref sink);
        foreach (var match in Cues)
            Tell(match, ref sink);

        foreach (var match in Phrases)
            PhraseFeatures.Tell(match, ref sink);
    }

    /// <summary>Only what the words themselves say.</summary>
    public void TellText<TSink>(ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        LetterGrams.Find(Text, ref sink);
        WordGrams.Find(Text, ref sink);
        FormGrams.Find(Text, seen, ref sink);
    }

    public void Tell<TSink>(CueMatch match, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct => CueFeatures.Tell(Text, LabelOf(match), match, ref sink);

    public string LabelOf(CueMatch match) => cueBook.Cues[match.Cue].Label;
}
