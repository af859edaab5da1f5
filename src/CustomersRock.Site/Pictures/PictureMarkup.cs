using System.Buffers;
using System.Globalization;
using System.Text;
using CustomersRock.Content.Model;

namespace CustomersRock.Site.Pictures;

/// <summary>The element for a picture, as UTF-8.</summary>
internal static class PictureMarkup
{
    /// <summary>What a browser without srcset gets.</summary>
    private const int PlainWidth = 960;

    public static void Write(IBufferWriter<byte> to, Picture picture, PreparedPicture prepared, PicturePlacement placement) =>
        Encoding.UTF8.GetBytes(Figure(picture, prepared, placement), to);

    private static string Figure(Picture picture, PreparedPicture prepared, PicturePlacement placement)
    {
        var html = new StringBuilder(1536);
        html.Append("<figure><picture>");
        foreach (var format in new[] { PictureFormat.Avif, PictureFormat.WebP })
        {
            html.Append("<source type=\"").Append(format.MediaType()).Append('"');
            AppendSources(html, prepared.Of(format), placement);
            html.Append('>');
        }

        AppendImage(html, picture, prepared, placement);
        html.Append("</picture>");
        AppendCaption(html, picture);
        html.Append("</figure>");
        return html.ToString();
    }

    private static void AppendImage(StringBuilder html, Picture picture, PreparedPicture prepared, PicturePlacement placement)
    {
        var plain = prepared.Of(prepared.FallbackFormat).LastOrDefault(variant => variant.Width <= PlainWidth) ?? prepared.Largest;
        html.Append("<img src=\"");
        AppendText(html, placement.Href(plain.Address));
        html.Append('"');
        AppendSources(html, prepared.Of(prepared.FallbackFormat), placement);
        html.Append(" alt=\"");
        AppendText(html, picture.Alt);

        // Of the widest variant: browsers need them for the ratio, and text that waits for a picture must not jump.
        html.Append(CultureInfo.InvariantCulture, $"\" width=\"{prepared.Largest.Width}\" height=\"{prepared.Largest.Height}\"");
        html.Append(placement.First ? " fetchpriority=\"high\"" : " loading=\"lazy\"").Append(" decoding=\"async\">");
    }

    private static void AppendSources(StringBuilder html, IEnumerable<PictureVariant> variants, PicturePlacement placement)
    {
        html.Append(" srcset=\"");
        var separator = "";
        foreach (var variant in variants)
        {
            html.Append(separator);
            AppendText(html, placement.Href(variant.Address));
            html.Append(CultureInfo.InvariantCulture, $" {variant.Width}w");
            separator = ", ";
        }

        html.Append("\" sizes=\"");
        AppendText(html, placement.Sizes);
        html.Append('"');
    }

    private static void AppendCaption(StringBuilder html, Picture picture)
    {
        string[] words = [.. new[] { picture.Credit, picture.Licence }.OfType<string>().Where(word => !string.IsNullOrWhiteSpace(word))];
        if (words.Length == 0)
            return;

        html.Append("<figcaption>");
        AppendText(html, string.Join(" · ", words));
        html.Append("</figcaption>");
    }

    private static void AppendText(StringBuilder html, string text)
    {
        foreach (var c in text)
        {
            switch (c)
            {
                case '&': html.Append("&amp;"); break;
                case '<': html.Append("&lt;"); break;
                case '>': html.Append("&gt;"); break;
                case '"': html.Append("&quot;"); break;
                case '\'': html.Append("&#39;"); break;

                // Control characters and U+FFFE, U+FFFF make a feed that is not well-formed.
                case < ' ' or '\u007F' or '\uFFFE' or '\uFFFF': html.Append(' '); break;
                default: html.Append(c); break;
            }
        }
    }
}
