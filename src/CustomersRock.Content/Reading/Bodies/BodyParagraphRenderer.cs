using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CustomersRock.Content.Reading.Bodies;

internal sealed class BodyParagraphRenderer : HtmlObjectRenderer<ParagraphBlock>
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        var body = (BodyRenderer)renderer;
        var isTagged = !renderer.ImplicitParagraph && !HoldsOnlyPictures(paragraph.Inline);
        body.InWord = false;
        if (isTagged)
            renderer.EnsureLine().Write("<p>");

        renderer.WriteLeafInline(paragraph);
        if (isTagged)
            renderer.WriteLine("</p>");

        body.WriteWaitingPictures();
    }

    private static bool HoldsOnlyPictures(ContainerInline? inline)
    {
        if (inline?.FirstChild is not LinkInline)
            return false;

        foreach (var child in inline)
        {
            if (child is not (LinkInline { IsImage: true } or LineBreakInline) && !(child is LiteralInline literal && literal.Content.IsEmptyOrWhitespace()))
                return false;
        }

        return true;
    }
}
