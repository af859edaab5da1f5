using CustomersRock.Content.Diagnostics.Rules;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace CustomersRock.Content.Reading.Bodies;

/// <summary>One tag inside a text. Tags that we do not know never reach the page, so that none can swallow what follows it.</summary>
internal sealed class BodyHtmlInlineRenderer : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline inline)
    {
        var body = (BodyRenderer)renderer;
        if (RawHtml.IsComment(inline.Tag))
        {
            if (RawHtml.IsExcerptMark(inline.Tag))
                body.Draft.ExcerptMark ??= inline;
        }
        else if (inline.Tag.StartsWith(RawHtml.Shortcode, StringComparison.Ordinal))
            body.Draft.Report(BodyRules.Shortcode, inline.Span.Start, "there are no shortcodes here", RawHtml.ShortcodeMend(inline.Tag));
        else
            WriteTag(body, inline);
    }

    private static void WriteTag(BodyRenderer body, HtmlInline inline)
    {
        var name = RawHtml.NameOf(inline.Tag);
        if (!AllowedHtml.Elements.Contains(name))
        {
            if (!inline.Tag.StartsWith("</", StringComparison.Ordinal))
                body.Draft.Report(BodyRules.HtmlRemoved, inline.Span.Start, $"the tag {Shown.Quoted(inline.Tag)} is taken out", "say it in Markdown");

            return;
        }

        body.Draft.HasRawHtml = true;
        if (body.Trail is not { } trail)
            return;

        var start = body.Position;
        body.Write(inline.Tag);
        trail.Add(start, body.Position, inline.Span.Start, 1);
    }
}
