using CustomersRock.Content.Diagnostics.Rules;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CustomersRock.Content.Reading.Bodies;

internal sealed class BodyHtmlBlockRenderer : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock block)
    {
        var body = (BodyRenderer)renderer;
        var html = block.Lines.ToString();
        if (RawHtml.IsComment(html))
        {
            if (RawHtml.IsExcerptMark(html))
                body.Draft.ExcerptMark ??= block;

            return;
        }

        if (html.IndexOf(RawHtml.Shortcode, StringComparison.Ordinal) is >= 0 and var shortcode)
        {
            body.Draft.Report(BodyRules.Shortcode, block.Span.Start + shortcode, "there are no shortcodes here", RawHtml.ShortcodeMend(html.AsSpan(shortcode)));
            return;
        }

        body.Draft.HasRawHtml = true;
        if (body.Trail is not { } trail)
            return;

        body.EnsureLine();
        var start = body.Position;
        var cleaned = RawHtml.HasOnlySimpleTags(html) ? html : RawHtmlCleaner.CleanAlone(html, body.Draft, block.Span.Start);
        body.Write(cleaned).EnsureLine();
        trail.Add(start, body.Position, block.Span.Start, cleaned.AsSpan().Count('<'));
    }
}
