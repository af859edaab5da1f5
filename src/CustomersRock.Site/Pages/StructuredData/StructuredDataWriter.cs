using System.Collections.Immutable;
using CustomersRock.Site.Feeds;

namespace CustomersRock.Site.Pages.StructuredData;

/// <summary>schema.org as JSON-LD, one <c>@graph</c> a page. The text may stand inside a <c>script</c> element as it is.</summary>
internal static class StructuredDataWriter
{
    public static string Home(SiteData site)
    {
        var json = new JsonLd();
        Site(ref json, site, withSearch: true);
        return json.Finish();
    }

    public static string Story(SiteData site, ArticleData article)
    {
        var json = new JsonLd();
        Site(ref json, site);
        ArticleWriter.Write(ref json, site, article);
        Breadcrumbs(ref json, article);
        return json.Finish();
    }

    public static string List(SiteData site, ListData list)
    {
        var json = new JsonLd();
        Site(ref json, site);
        json.Begin("CollectionPage"u8);
        Common(ref json, site, list);
        if (list.Company is { } company)
            Company(ref json, company);

        if (!list.Items.IsEmpty)
        {
            json.BeginMember("mainEntity"u8, "ItemList"u8);
            Positions(ref json, list.Items, list.FirstPosition, "url"u8);
            json.End();
        }

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

    private static void Site(ref JsonLd json, SiteData site, bool withSearch = false)
    {
        json.Begin("WebSite"u8);
        json.Address("@id"u8, site.HomeUrl + "#website");
        json.Address("url"u8, site.HomeUrl);
        json.Text("name"u8, site.Title);
        json.Text("description"u8, site.Description);
        json.Text("inLanguage"u8, site.Language);
        json.Reference("publisher"u8, site.HomeUrl + "#organization");
        if (withSearch && site.SearchUrl is { } search)
            Search(ref json, search);

        json.End();

        json.Begin("Organization"u8);
        json.Address("@id"u8, site.HomeUrl + "#organization");
        json.Text("name"u8, site.Title);
        json.Address("url"u8, site.HomeUrl);
        if (site.LogoUrl is { } logo)
            Logo(ref json, logo);

        json.End();
    }

    private static void Logo(ref JsonLd json, string url)
    {
        json.BeginMember("logo"u8, "ImageObject"u8);
        json.Address("url"u8, url);
        json.Number("width"u8, 512);
        json.Number("height"u8, 512);
        json.End();
    }

    private static void Search(ref JsonLd json, string template)
    {
        json.BeginMember("potentialAction"u8, "SearchAction"u8);
        json.BeginMember("target"u8, "EntryPoint"u8);
        json.Text("urlTemplate"u8, template);
        json.End();
        json.Text("query-input"u8, "required name=search_term_string");
        json.End();
    }

    private static void Company(ref JsonLd json, NamedLink company)
    {
        json.BeginMember("about"u8, "Organization"u8);
        json.Text("name"u8, company.Name);
        json.Address("url"u8, company.Url);
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
}
