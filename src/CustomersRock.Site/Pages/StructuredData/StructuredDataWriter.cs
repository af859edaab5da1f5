using System.Collections.Immutable;
using CustomersRock.Site.Feeds;

namespace CustomersRock.Site.Pages.StructuredData;

/// <summary>schema.org as JSON-LD, one <c>@graph</c> a page. The text may stand inside a <c>script</c> element as it is.</summary>
internal static class StructuredDataWriter
{
    // Search engines cut or refuse longer headlines.
    private const int LongestHeadline = 110;

    public static string Home(SiteData site)
    {
        var json = new JsonLd();
        Site(ref json, site);
        return json.Finish();
    }

    public static string Story(SiteData site, ArticleData article)
    {
        var json = new JsonLd();
        Site(ref json, site);
        Article(ref json, site, article);
        Breadcrumbs(ref json, article);
        return json.Finish();
    }

    public static string List(SiteData site, ListData list)
    {
        var json = new JsonLd();
        Site(ref json, site);
        json.Begin("CollectionPage"u8);
        Common(ref json, site, list);
        json.BeginMember("mainEntity"u8, "ItemList"u8);
        Positions(ref json, list.Items, list.FirstPosition, "url"u8);
        json.End();
        json.End();
        Breadcrumbs(ref json, list);
        return json.Finish();
    }

    public static string Page(SiteData site, PageData page)
    {
        var json = new JsonLd();
        Site(ref json, site);
        json.Begin("WebPage"u8);
        Common(ref json, site, page);
        json.End();
        Breadcrumbs(ref json, page);
        return json.Finish();
    }

    private static void Site(ref JsonLd json, SiteData site)
    {
        json.Begin("WebSite"u8);
        json.Address("@id"u8, site.HomeUrl + "#website");
        json.Address("url"u8, site.HomeUrl);
        json.Text("name"u8, site.Title);
        json.Text("description"u8, site.Description);
        json.Text("inLanguage"u8, site.Language);
        json.Reference("publisher"u8, site.HomeUrl + "#organization");
        json.End();

        json.Begin("Organization"u8);
        json.Address("@id"u8, site.HomeUrl + "#organization");
        json.Text("name"u8, site.Title);
        json.Address("url"u8, site.HomeUrl);
        json.Address("logo"u8, site.LogoUrl);
        json.End();
    }

    private static void Common(ref JsonLd json, SiteData site, PageData page)
    {
        json.Address("@id"u8, page.Url + "#page");
        json.Address("url"u8, page.Url);
        json.Text("name"u8, page.Title);
        json.Text("description"u8, page.Description);
        json.Text("inLanguage"u8, site.Language);
        json.Reference("isPartOf"u8, site.HomeUrl + "#website");
    }

    private static void Article(ref JsonLd json, SiteData site, ArticleData article)
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
        json.Address("image"u8, article.ImageUrl);
        Subject(ref json, article);
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
        Things(ref json, "citation"u8, "CreativeWork"u8, article.Sources);
        Items(ref json, "isBasedOn"u8, article.Sources.Where(source => source.Url is not null).Select(source => WebAddress.Encoded(source.Url!)));
        if (string.IsNullOrWhiteSpace(article.Place))
            return;

        json.BeginMember("contentLocation"u8, "Place"u8);
        json.Text("name"u8, article.Place);
        json.End();
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

    private static void Breadcrumbs(ref JsonLd json, PageData page)
    {
        if (page.Breadcrumbs.IsEmpty)
            return;

        json.Begin("BreadcrumbList"u8);
        Positions(ref json, page.Breadcrumbs, 1, "item"u8);
        json.End();
    }

    private static void Positions(ref JsonLd json, ImmutableArray<NamedLink> links, int first, ReadOnlySpan<byte> addressName)
    {
        json.BeginList("itemListElement"u8);
        foreach (var link in links)
        {
            json.Begin("ListItem"u8);
            json.Number("position"u8, first++);
            json.Text("name"u8, link.Name);
            json.Address(addressName, link.Url);
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
