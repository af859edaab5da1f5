using System.Globalization;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Addresses;

/// <summary>Every public address, site-relative: from the root of the site, with a slash at both ends for pages. Addresses never change.</summary>
public static class SiteAddresses
{
    public const string Home = "/";
    public const string Stories = "/stories/";
    public const string Themes = "/themes/";
    public const string Companies = "/companies/";
    public const string People = "/people/";
    public const string AroundTheWeb = "/around-the-web/";
    public const string Digests = "/digests/";
    public const string Sources = "/sources/";
    public const string SourcesOpml = "/sources/sources.opml";
    public const string Search = "/search/";
    public const string Feeds = "/feeds/";
    public const string FeedsOpml = "/feeds/feeds.opml";
    public const string StoriesJson = "/stories.json";
    public const string SecurityText = "/.well-known/security.txt";
    public const string Submit = "/submit/";
    public const string NotFound = "/404.html";
    public const string Sitemap = "/sitemap.xml";
    public const string Robots = "/robots.txt";

    public static string Story(StoryId id) => string.Create(CultureInfo.InvariantCulture, $"/stories/{id.Year:0000}/{id.Slug}/");

    public static string Year(int year) => string.Create(CultureInfo.InvariantCulture, $"/stories/{year:0000}/");

    public static string Theme(ThemeId id) => $"/themes/{id.Value}/";

    public static string Company(string id) => $"/companies/{id}/";

    public static string Digest(string id) => $"/digests/{id}/";

    /// <summary>Page <paramref name="number"/> of a list, counted from 1; the first is the list's own address.</summary>
    public static string Page(string list, int number) =>
        number == 1 ? list : string.Create(CultureInfo.InvariantCulture, $"{list}page/{number}/");

    /// <summary>The three feeds of a list: <c>feed.rss</c>, <c>feed.atom</c>, <c>feed.json</c>, beside it.</summary>
    public static string Feed(string list, string format) => $"{list}feed.{format}";
}
