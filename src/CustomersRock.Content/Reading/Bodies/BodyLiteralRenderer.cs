using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace CustomersRock.Content.Reading.Bodies;

internal sealed class BodyLiteralRenderer : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        ((BodyRenderer)renderer).CountWords(literal.Content.AsSpan());
        renderer.WriteEscape(ref literal.Content);
    }
}
