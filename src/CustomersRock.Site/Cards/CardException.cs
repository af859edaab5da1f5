using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Site.Cards;

/// <summary>A drawing or a font of the theme that no card can be made from.</summary>
/// <param name="file">Below the theme: <c>cards/story.svg</c>.</param>
/// <param name="line">Counted from 1; 0: unknown.</param>
/// <param name="column">Counted from 1; 0: unknown.</param>
/// <param name="what">What is wrong.</param>
/// <param name="mend">How to mend it.</param>
internal sealed class CardException(string file, int line, int column, string what, string mend) : Exception(what)
{
    public Diagnostic In(string theme) => CardRules.BadDrawing.At(new FilePosition($"{theme}/{file}", line, column), Message, mend);
}
