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
            body.Draft.Report(BodyRules.TopHeading, heading.Span.Start, "this heading is as high as the title", "write it with ##");

        var tag = Tags[heading.Level];
        body.InWord = false;
        renderer.EnsureLine().Write('<').Write(tag).Write(" id=\"").WriteEscape(body.Draft.AnchorFor(PlainText.Of(heading.Inline))).Write("\">");
        renderer.WriteLeafInline(heading);
        renderer.Write("</").Write(tag).WriteLine('>');
        body.WriteWaitingPictures();
    }
}
