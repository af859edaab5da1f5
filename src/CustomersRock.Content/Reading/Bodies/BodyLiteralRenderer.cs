using CustomersRock.Content.Diagnostics.Rules;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace CustomersRock.Content.Reading.Bodies;

internal sealed class BodyLiteralRenderer : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        var body = (BodyRenderer)renderer;
        body.CountWords(text);
        if (body.Draft.HasShortcode && text.Contains(RawHtml.Shortcode, StringComparison.Ordinal))
            body.Draft.Report(BodyRules.Shortcode, literal.Span.Start + text.IndexOf(RawHtml.Shortcode), "there are no shortcodes here", RawHtml.ShortcodeMend(text[text.IndexOf(RawHtml.Shortcode)..]));

        if (text.Contains('\''))
            renderer.WriteEscape(Apostrophes.Curl(text));
        else
            renderer.WriteEscape(ref literal.Content);
    }
}
