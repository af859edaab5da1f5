namespace CustomersRock.Curation.Tagging.Reading;

/// <summary>A word, a number or a mark that means something (a quotation mark, an exclamation mark, a currency).</summary>
/// <param name="Text">Lower case, with straight apostrophes; what follows an apostrophe is a word of its own: <c>driver 's</c>, <c>did n't</c>.</param>
/// <param name="Start">First character in <see cref="ReadText.Folded"/>.</param>
/// <param name="Sentence">From 0; the title is the first.</param>
/// <param name="IsCapital">Began with a capital letter.</param>
internal readonly record struct Word(string Text, int Start, int Length, WordKind Kind, int Sentence, bool IsCapital)
{
    public int End => Start + Length;
}
