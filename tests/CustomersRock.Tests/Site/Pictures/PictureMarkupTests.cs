using System.Buffers;
using System.Text;
using AngleSharp.Html.Parser;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Site.Pictures;
using Xunit;

namespace CustomersRock.Tests.Site.Pictures;

public sealed class PictureMarkupTests
{
    private static readonly PicturePlacement Plain = new() { Href = address => "/rock" + address };

    [Fact]
    public void A_picture_is_written_for_every_browser()
    {
        var html = Html(Named("A case", "Ida", "CC BY 4.0"), Prepared(700, PictureFormat.Jpeg), Plain);

        Assert.Equal(
            """<figure><picture><source type="image/avif" srcset="/rock/pictures/a-480.avif 480w, /rock/pictures/a-700.avif 700w" sizes="(min-width: 40em) 36.25em, 100vw">"""
            + """<source type="image/webp" srcset="/rock/pictures/a-480.webp 480w, /rock/pictures/a-700.webp 700w" sizes="(min-width: 40em) 36.25em, 100vw">"""
            + """<img src="/rock/pictures/a-700.jpg" srcset="/rock/pictures/a-480.jpg 480w, /rock/pictures/a-700.jpg 700w" sizes="(min-width: 40em) 36.25em, 100vw" """
            + """alt="A case" width="700" height="350" loading="lazy" decoding="async"></picture><figcaption>Ida · CC BY 4.0</figcaption></figure>""",
            html);
    }

    [Fact]
    public void Hostile_words_stay_words()
    {
        const string Words = "\"><script>alert('1')</script>&amp;\u0001\uD800";
        var figure = new HtmlParser().ParseDocument(Html(Named(Words, Words, Words), Prepared(700, PictureFormat.Png), Plain)).Body!;

        Assert.Null(figure.QuerySelector("script"));
        Assert.Equal("\"><script>alert('1')</script>&amp; \uFFFD", figure.QuerySelector("img")!.GetAttribute("alt"));
        Assert.Equal(9, figure.QuerySelector("img")!.Attributes.Length + figure.QuerySelectorAll("figcaption").Length);
    }

    [Fact]
    public void The_first_picture_of_a_page_does_not_wait()
    {
        var html = Html(Named("A case", "Ida", null), Prepared(1440, PictureFormat.Jpeg), Plain with { First = true });

        Assert.DoesNotContain("loading=", html, StringComparison.Ordinal);
        Assert.Contains("fetchpriority=\"high\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Old_browsers_get_a_width_that_fits_a_column() =>
        Assert.Contains("<img src=\"/rock/pictures/a-960.jpg\"", Html(Named("A case", "Ida", null), Prepared(1440, PictureFormat.Jpeg), Plain), StringComparison.Ordinal);

    [Fact]
    public void Feeds_get_absolute_addresses()
    {
        var links = new LinkBase(new SiteSettings { Host = "example.org", LinksUseHttps = true, LinkRoot = "/rock" });
        var html = Html(Named("A case", "Ida", null), Prepared(700, PictureFormat.Jpeg), new PicturePlacement { Href = links.Absolute });

        Assert.Contains("src=\"https://example.org/rock/pictures/a-700.jpg\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("\"/", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_words_there_is_no_caption() =>
        Assert.DoesNotContain("figcaption", Html(Named("A case", " ", null), Prepared(700, PictureFormat.Jpeg), Plain), StringComparison.Ordinal);

    private static Picture Named(string alt, string credit, string? licence) => new("input/a.jpg", alt, credit, licence, new FilePosition("input/a.md", 1, 1));

    private static string Html(Picture picture, PreparedPicture prepared, PicturePlacement placement)
    {
        var to = new ArrayBufferWriter<byte>();
        PictureMarkup.Write(to, picture, prepared, placement);
        return Encoding.UTF8.GetString(to.WrittenSpan);
    }

    private static PreparedPicture Prepared(int width, PictureFormat fallback) => new()
    {
        SourceHash = new Fingerprint(0, 1),
        SourceFormat = PictureFormat.Jpeg,
        Variants =
        [
            .. new[] { PictureFormat.Avif, PictureFormat.WebP, fallback }.SelectMany(format =>
                PictureRecipe.WidthsFor(width).Select(w => new PictureVariant($"a-{w}.{format.Ending()}", format, w, w / 2, 1000))),
        ],
    };
}
