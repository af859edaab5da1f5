using System.Collections.Immutable;
using CustomersRock.Content.Model;
using CustomersRock.Site.Feeds;

namespace CustomersRock.Site.Pages.StructuredData;

/// <summary>A story or a round-up as a <c>BlogPosting</c>.</summary>
internal static class ArticleWriter
{
    // Search engines cut or refuse longer headlines.
    private const int LongestHeadline = 110;

    public static void Write(ref JsonLd json, SiteData site, ArticleData article)
    {
        json.Begin("BlogPosting"u8);
        json.Address("@id"u8, article.Url + "#article");
        json.Address("url"u8, article.Url);
        json.Address("mainEntityOfPage"u8, article.Url);
        json.Text("headline"u8, Headline(article.Title));
        json.Text("description"u8, article.Description);
        json.Time("datePublished"u8, article.Published);
        json.Time("dateModified"u8, article.Updated > article.Published ? article.Updated : article.Published);
        Author(ref json, site, article.Author);
        json.Reference("publisher"u8, site.HomeUrl + "#organization");
        json.Reference("isPartOf"u8, site.HomeUrl + "#website");
        json.Text("inLanguage"u8, site.Language);
        json.Address("license"u8, article.LicenceUrl);
        Items(ref json, "image"u8, article.ImageUrls.Select(WebAddress.Encoded));
        Subject(ref json, article);
        Corrections(ref json, article.Corrections);
        json.Number("wordCount"u8, article.Words);
        json.Minutes("timeRequired"u8, article.Minutes);
        json.End();
    }

    private static void Author(ref JsonLd json, SiteData site, string author)
    {
        var isHouse = string.Equals(author, site.Author, StringComparison.Ordinal);
        json.BeginMember("author"u8, isHouse ? "Organization"u8 : "Person"u8);
        json.Text("name"u8, author);
        json.Address("url"u8, isHouse ? site.HomeUrl : null);
        json.End();
    }

    private static void Subject(ref JsonLd json, ArticleData article)
    {
        Items(ref json, "keywords"u8, article.Themes.Select(theme => theme.Name));
        Things(ref json, "about"u8, "Thing"u8, article.Themes);
        Things(ref json, "mentions"u8, "Organization"u8, article.Companies);
        Things(ref json, "hasPart"u8, "BlogPosting"u8, article.Stories);
        Things(ref json, "citation"u8, "CreativeWork"u8, [.. article.Sources, .. article.Items]);
        Items(ref json, "isBasedOn"u8, article.Sources.Where(source => source.Url is not null).Select(source => WebAddress.Encoded(source.Url!)));
        if (string.IsNullOrWhiteSpace(article.Place))
            return;

        json.BeginMember("contentLocation"u8, "Place"u8);
        json.Text("name"u8, article.Place);
        json.End();
    }

    private static void Corrections(ref JsonLd json, ImmutableArray<Correction> corrections)
    {
        if (corrections.IsEmpty)
            return;

        json.BeginList("correction"u8);
        foreach (var correction in corrections)
        {
            json.Begin("CorrectionComment"u8);
            json.Text("text"u8, correction.What);
            json.Time("datePublished"u8, correction.On);
            json.End();
        }

        json.EndList();
    }

    private static void Items(ref JsonLd json, ReadOnlySpan<byte> name, IEnumerable<string> texts)
    {
        var started = false;
        foreach (var text in texts)
        {
            if (!started)
                json.BeginList(name);
            started = true;
            json.Item(text);
        }

        if (started)
            json.EndList();
    }

    private static void Things(ref JsonLd json, ReadOnlySpan<byte> name, ReadOnlySpan<byte> type, ImmutableArray<NamedLink> things)
    {
        if (things.IsEmpty)
            return;

        json.BeginList(name);
        foreach (var thing in things)
        {
            json.Begin(type);
            json.Text("name"u8, thing.Name);
            json.Address("url"u8, thing.Url);
            json.End();
        }

        json.EndList();
    }

    private static string Headline(string title)
    {
        if (title.Length <= LongestHeadline)
            return title;

        var end = title.LastIndexOf(' ', LongestHeadline - 1);
        if (end <= 0)
            end = char.IsHighSurrogate(title[LongestHeadline - 2]) ? LongestHeadline - 2 : LongestHeadline - 1;
        return string.Concat(title.AsSpan(0, end), "…");
    }
}
