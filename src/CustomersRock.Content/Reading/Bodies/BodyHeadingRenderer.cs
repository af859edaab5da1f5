using CustomersRock.Content.Diagnostics.Rules;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CustomersRock.Content.Reading.Bodies;

internal sealed class BodyHeadingRenderer : HtmlObjectRenderer<HeadingBlock>
{
    private static readonly string[] Tags = ["", "h2", "h2", "h3", "h4", "h5", "h6"];

    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        var body = (BodyRenderer)renderer;
        if (heading.Level == 1)
            body.Draft.ReportTopHeading(heading.Span.Start);

        var tag = Tags[heading.Level];
        body.InWord = false;
        renderer.EnsureLine().Write('<').Write(tag).Write(" id=\"").WriteEscape(body.Draft.AnchorFor(PlainText.Of(heading.Inline))).Write("\">");
        renderer.WriteLeafInline(heading);
        renderer.Write("</").Write(tag).WriteLine('>');
        body.WriteWaitingPictures();
    }
}
