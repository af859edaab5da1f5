using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace CustomersRock.Content.Reading.Bodies;

internal sealed class BodyFootnoteGroupRenderer : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup footnotes)
    {
        var prefix = ((BodyRenderer)renderer).Draft.IdPrefix;
        renderer.EnsureLine().WriteLine("<div class=\"footnotes\">").WriteLine("<hr />").WriteLine("<ol>");
        foreach (var block in footnotes)
        {
            var footnote = (Footnote)block;
            renderer.Write(string.Create(CultureInfo.InvariantCulture, $"<li id=\"{prefix}fn:{footnote.Order}\">")).WriteLine();
            renderer.WriteChildren(footnote);
            renderer.EnsureLine().WriteLine("</li>");
        }

        renderer.WriteLine("</ol>").WriteLine("</div>");
    }
}
