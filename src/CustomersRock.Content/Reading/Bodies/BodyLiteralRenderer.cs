using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace CustomersRock.Content.Reading.Bodies;

internal sealed class BodyLiteralRenderer : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        ((BodyRenderer)renderer).CountWords(text);
        if (text.Contains('\''))
            renderer.WriteEscape(Apostrophes.Curl(text));
        else
            renderer.WriteEscape(ref literal.Content);
    }
}
