namespace CustomersRock.Curation.Tagging.Reading;

/// <summary>An item as the tagger reads it: title, a line break, excerpt; folded letter for letter, so that places in it are places in the item.</summary>
/// <param name="Folded">Lower case, apostrophes and quotation marks straight, control characters and broken surrogates blank.</param>
/// <param name="TitleLength">In characters; the excerpt begins one later.</param>
/// <param name="Words">Those of the title first.</param>
/// <param name="TitleWords">How many of them belong to the title.</param>
/// <param name="Language">ISO 639-1, as found or as believed.</param>
internal sealed record ReadText(string Folded, int TitleLength, Word[] Words, int TitleWords, string Language)
{

    public EvidencePlace PlaceOf(int firstWord, int lastWord)
    {
        var start = Words[firstWord].Start;
        var length = Words[lastWord].End - start;
        return start < TitleLength ? new EvidencePlace(true, start, length) : new EvidencePlace(false, start - TitleLength - 1, length);
    }
}
