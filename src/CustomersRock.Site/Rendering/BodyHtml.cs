using CustomersRock.Content.Addresses;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Model;
using CustomersRock.Site.Feeds;
using CustomersRock.Site.Pictures;
using CustomersRock.Site.Views;

namespace CustomersRock.Site.Rendering;

/// <summary>Fills the holes of a body: addresses of links, markup of pictures.</summary>
internal sealed class BodyHtml(LinkResolver resolver, LinkBase links, PictureShelf pictures, PictureStudio studio)
{
    public LinkBase Links { get; } = links;
    public PictureShelf Pictures { get; } = pictures;
    public PictureStudio Studio { get; } = studio;

    /// <summary>Writes a body that stands on the page at <paramref name="own"/>; with absolute addresses for feeds. Its first picture is wanted at once,
    /// unless another stands above the text.</summary>
    public void Write(Utf8Writer writer, Body body, string own, bool absolute, bool hasPictureAbove = false)
    {
        var html = body.Html.Utf8.Span;
        var from = 0;
        foreach (var hole in body.Holes)
        {
            writer.WriteUtf8(html[from..hole.Offset]);
            from = hole.Offset;
            if (hole.Kind == HoleKind.Link)
                writer.Write(Target(body.Links[hole.Index], own, absolute));
            else
                WritePicture(writer, body.Pictures[hole.Index], first: hole.Index == 0 && !hasPictureAbove, absolute);
        }

        writer.WriteUtf8(html[from..]);
    }

    public void WritePicture(Utf8Writer writer, Picture picture, bool first, bool absolute)
    {
        if (Pictures.Find(picture) is { } prepared)
            PictureMarkup.Write(writer, picture, prepared, new PicturePlacement { Href = absolute ? Links.Absolute : Links.Href, First = first });
    }

    /// <summary>For previews elsewhere: the largest variant in a format that all can show. Null where there is no picture, or where the site's address is not known.</summary>
    public SharedImage? SharedImage(Picture? picture) =>
        picture is not null && Links.Origin.Length > 0 && Pictures.Find(picture) is { Largest: var largest }
            ? new SharedImage(Links.Absolute(largest.Address), picture.Alt, largest.Width, largest.Height)
            : null;

    /// <summary>The address in the page's own form, safe in an attribute. A link that leads nowhere is an error of the check; here it stays on its page.</summary>
    public string Target(BodyLink link, string own, bool absolute)
    {
        var target = resolver.Resolve(link, own);
        var rest = target.Fragment.Length == 0 ? "" : HtmlText.Escape(WebAddress.Encoded(target.Fragment));
        if (target.Address is null)
            return absolute ? Links.Absolute(own) : Links.Href(own);

        if (!absolute && target.Address == own && rest.Length > 0)
            return rest;

        return (absolute ? Links.Absolute(target.Address) : Links.Href(target.Address)) + rest;
    }
}
