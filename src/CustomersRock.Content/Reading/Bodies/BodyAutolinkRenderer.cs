using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace CustomersRock.Content.Reading.Bodies;

/// <summary>Addresses in angle brackets.</summary>
internal sealed class BodyAutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        var body = (BodyRenderer)renderer;
        var address = link.IsEmail ? "mailto:" + link.Url : link.Url;
        var kind = LinkPolicy.Classify(address);
        body.CountWords(link.Url);
        if (kind == LinkKind.Outside)
            BodyLinkRenderer.WriteOutsideLink(body, address);
        else if (kind == LinkKind.Inside)
            body.WriteInsideLink(address, link.Span.Start);
        else
            body.Draft.ReportLink(kind, address, link.Span.Start);

        if (kind is LinkKind.Outside or LinkKind.Inside)
            body.Write('>').WriteEscape(link.Url).Write("</a>");
        else
            body.WriteEscape(link.Url);
    }
}
