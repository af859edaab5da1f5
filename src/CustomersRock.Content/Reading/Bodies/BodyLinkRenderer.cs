using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace CustomersRock.Content.Reading.Bodies;

/// <summary>Links: outside ones as they are, inside ones as holes, others as text. Pictures: as holes.</summary>
internal sealed class BodyLinkRenderer : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var body = (BodyRenderer)renderer;
        var address = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
        var offset = link.UrlSpan.IsEmpty || link.UrlSpan.Start < link.Span.Start ? link.Span.Start : link.UrlSpan.Start;
        if (link.IsImage)
            AddPicture(body, link, address, offset);
        else
            WriteLink(body, link, address, offset);
    }

    private static void AddPicture(BodyRenderer body, LinkInline link, string address, int offset)
    {
        var credit = string.IsNullOrWhiteSpace(link.Title) ? null : link.Title.Trim();
        if (body.Draft.AddPicture(address, PlainText.Of((ContainerInline)link), credit, offset) is { } index)
            body.AddPicture(index);
    }

    private static void WriteLink(BodyRenderer body, LinkInline link, string address, int offset)
    {
        var kind = LinkPolicy.Classify(address);
        if (kind is LinkKind.Empty or LinkKind.Refused || IsPictureAlone(link))
        {
            if (kind is LinkKind.Empty or LinkKind.Refused)
                body.Draft.ReportLink(kind, address, offset);

            body.WriteChildren(link);
            return;
        }

        if (kind == LinkKind.Inside)
            body.WriteInsideLink(address, offset);
        else
            WriteOutsideLink(body, address);

        if (!string.IsNullOrWhiteSpace(link.Title))
            body.Write(" title=\"").WriteEscape(link.Title).Write('"');

        body.Write('>');
        body.WriteChildren(link);
        body.Write("</a>");
    }

    internal static void WriteOutsideLink(BodyRenderer body, string address)
    {
        body.Write("<a href=\"").Write(LinkPolicy.Attribute(address)).Write('"');
        if (!address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            body.Write(" rel=\"" + LinkPolicy.OutsideRel + "\"");
    }

    // The picture follows the paragraph, so the link would hold nothing.
    private static bool IsPictureAlone(LinkInline link) => link.FirstChild is LinkInline { IsImage: true, NextSibling: null };
}
