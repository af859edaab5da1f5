using System.Collections.Immutable;

namespace CustomersRock.Site.Pages.StructuredData;

/// <summary>schema.org as JSON-LD, one <c>@graph</c> a page. The text may stand inside a <c>script</c> element as it is.</summary>
internal static class StructuredDataWriter
{
    // Search engines cut or refuse longer headlines.
    private const int LongestHeadline = 110;

    public static string Home(SiteData site) => JsonLd.Graph(json => Site(json, site));

    public static string Story(SiteData site, ArticleData article) => JsonLd.Graph(json =>
    {
        Site(json, site);
        Article(json, site, article);
        Breadcrumbs(json, article);
    });

    public static string List(SiteData site, ListData list) => JsonLd.Graph(json =>
    {
        Site(json, site);
        json.Begin("CollectionPage");
        Common(json, site, list);
        json.BeginMember("mainEntity", "ItemList");
        Positions(json, list.Items, list.FirstPosition, "url");
        json.End();
        json.End();
        Breadcrumbs(json, list);
    });

    public static string Page(SiteData site, PageData page) => JsonLd.Graph(json =>
    {
        Site(json, site);
        json.Begin("WebPage");
        Common(json, site, page);
        json.End();
        Breadcrumbs(json, page);
    });

    private static void Site(JsonLd json, SiteData site)
    {
        json.Begin("WebSite");
        json.Text("@id", site.HomeUrl + "#website");
        json.Text("url", site.HomeUrl);
        json.Text("name", site.Title);
        json.Text("description", site.Description);
        json.Text("inLanguage", site.Language);
        json.Reference("publisher", site.HomeUrl + "#organization");
        json.End();

        json.Begin("Organization");
        json.Text("@id", site.HomeUrl + "#organization");
        json.Text("name", site.Title);
        json.Text("url", site.HomeUrl);
        json.Text("logo", site.LogoUrl);
        json.End();
    }

    private static void Common(JsonLd json, SiteData site, PageData page)
    {
        json.Text("@id", page.Url + "#page");
        json.Text("url", page.Url);
        json.Text("name", page.Title);
        json.Text("description", page.Description);
        json.Text("inLanguage", site.Language);
        json.Reference("isPartOf", site.HomeUrl + "#website");
    }

    private static void Article(JsonLd json, SiteData site, ArticleData article)
    {
        json.Begin("BlogPosting");
        json.Text("@id", article.Url + "#article");
        json.Text("url", article.Url);
        json.Text("mainEntityOfPage", article.Url);
        json.Text("headline", Headline(article.Title));
        json.Text("description", article.Description);
        json.Time("datePublished", article.Published);
        json.Time("dateModified", article.Updated > article.Published ? article.Updated : article.Published);
        Author(json, site, article.Author);
        json.Reference("publisher", site.HomeUrl + "#organization");
        json.Reference("isPartOf", site.HomeUrl + "#website");
        json.Text("inLanguage", site.Language);
        json.Text("license", article.LicenceUrl);
        json.Text("image", article.ImageUrl);
        Subject(json, article);
        json.Number("wordCount", article.Words);
        json.Minutes("timeRequired", article.Minutes);
        json.End();
    }

    private static void Author(JsonLd json, SiteData site, string author)
    {
        var isHouse = string.Equals(author, site.Author, StringComparison.Ordinal);
        json.BeginMember("author", isHouse ? "Organization" : "Person");
        json.Text("name", author);
        json.Text("url", isHouse ? site.HomeUrl : null);
        json.End();
    }

    private static void Subject(JsonLd json, ArticleData article)
    {
        json.Texts("keywords", article.Themes.Select(theme => theme.Name));
        json.Things("about", "Thing", article.Themes);
        json.Things("mentions", "Organization", article.Companies);
        json.Things("citation", "CreativeWork", article.Sources);
        json.Texts("isBasedOn", article.Sources.Select(source => source.Url).OfType<string>());
        if (!string.IsNullOrWhiteSpace(article.Place))
        {
            json.BeginMember("contentLocation", "Place");
            json.Text("name", article.Place);
            json.End();
        }
    }

    private static void Breadcrumbs(JsonLd json, PageData page)
    {
        if (page.Breadcrumbs.IsEmpty)
            return;

        json.Begin("BreadcrumbList");
        Positions(json, page.Breadcrumbs, 1, "item");
        json.End();
    }

    private static void Positions(JsonLd json, ImmutableArray<NamedLink> links, int first, string addressName)
    {
        json.BeginList("itemListElement");
        foreach (var link in links)
        {
            json.Begin("ListItem");
            json.Number("position", first++);
            json.Text("name", link.Name);
            json.Text(addressName, link.Url);
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
