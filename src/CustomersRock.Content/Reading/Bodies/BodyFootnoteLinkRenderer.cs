using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace CustomersRock.Content.Reading.Bodies;

/// <summary>The small number in the text, and the arrow back from the note.</summary>
internal sealed class BodyFootnoteLinkRenderer : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink link)
    {
        var prefix = ((BodyRenderer)renderer).Draft.IdPrefix;
        var order = link.Footnote.Order;
        renderer.Write(link.IsBackLink
            ? string.Create(CultureInfo.InvariantCulture, $"<a href=\"#{prefix}fnref:{link.Index}\" class=\"footnote-back-ref\" aria-label=\"Back to the text, note {order}\">↩</a>")
            : string.Create(CultureInfo.InvariantCulture, $"<a id=\"{prefix}fnref:{link.Index}\" href=\"#{prefix}fn:{order}\" class=\"footnote-ref\"><sup>{order}</sup></a>"));
    }
}
