using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Addresses;

/// <summary>Every address that the site of a catalog answers, site-relative.</summary>
public static class CatalogAddresses
{
    private static readonly string[] FeedFormats = ["rss", "atom", "json"];

    /// <summary>All live addresses: those of files and those the site makes itself. Redirects are apart.</summary>
    public static HashSet<string> All(Catalog catalog)
    {
        var addresses = Made(catalog);
        foreach (var story in catalog.Stories)
            addresses.Add(story.Address);

        foreach (var story in catalog.Withdrawn)
            addresses.Add(SiteAddresses.Story(story.Id));

        foreach (var theme in catalog.Themes)
            addresses.Add(theme.Address);

        foreach (var company in catalog.Companies)
            addresses.Add(company.Address);

        foreach (var digest in catalog.Digests)
            addresses.Add(digest.Address);

        foreach (var page in catalog.Pages)
            addresses.Add(page.Address);

        return addresses;
    }

    /// <summary>What the site makes without a file of its own: home, lists and their pages, feeds, the search, what machines read.</summary>
    public static HashSet<string> Made(Catalog catalog)
    {
        var addresses = new HashSet<string>(catalog.Stories.Length * 2 + 64, StringComparer.Ordinal)
        {
            SiteAddresses.Home, SiteAddresses.Themes, SiteAddresses.Companies, SiteAddresses.Digests, SiteAddresses.Sources,
            SiteAddresses.SourcesOpml, SiteAddresses.Search, SiteAddresses.Feeds, SiteAddresses.FeedsOpml, SiteAddresses.StoriesJson,
            SiteAddresses.NotFound, SiteAddresses.Robots,
        };
        if (SecurityReports.Contact(catalog.Settings) is not null)
            addresses.Add(SiteAddresses.SecurityText);

        if (catalog.Settings.GenerateSitemap)
            addresses.Add(SiteAddresses.Sitemap);

        AddLists(addresses, catalog);
        AddFeeds(addresses, catalog);
        return addresses;
    }

    /// <summary>Old addresses that lead to what is shown, as the files give them, in the order of the catalog; the same may stand twice.</summary>
    public static IEnumerable<(Redirect Redirect, string Target)> Redirects(Catalog catalog)
    {
        foreach (var story in catalog.Stories)
        {
            foreach (var redirect in story.Story.RedirectFrom)
                yield return (redirect, story.Address);
        }

        foreach (var story in catalog.Withdrawn)
        {
            foreach (var redirect in story.RedirectFrom)
                yield return (redirect, SiteAddresses.Story(story.Id));
        }

        foreach (var theme in catalog.Themes)
        {
            foreach (var redirect in theme.Theme.RedirectFrom)
                yield return (redirect, theme.Address);
        }

        foreach (var company in catalog.Companies)
        {
            foreach (var redirect in company.Profile?.RedirectFrom ?? [])
                yield return (redirect, company.Address);
        }

        foreach (var page in catalog.Pages)
        {
            foreach (var redirect in page.RedirectFrom)
                yield return (redirect, page.Address);
        }
    }

    private static void AddLists(HashSet<string> addresses, Catalog catalog)
    {
        var pageSize = catalog.Settings.PageSize;
        AddPages(addresses, SiteAddresses.Stories, catalog.Stories.Length, pageSize);
        AddPages(addresses, SiteAddresses.AroundTheWeb, catalog.Items.Length, pageSize);
        AddPages(addresses, SiteAddresses.People, PeopleShelf.Of(catalog).Length, pageSize);
        foreach (var year in catalog.Years)
            AddPages(addresses, year.Address, year.Stories.Length, pageSize);

        foreach (var theme in catalog.Themes)
            AddFurtherPages(addresses, theme.Address, theme.Stories.Length, pageSize);

        foreach (var company in catalog.Companies)
        {
            AddFurtherPages(addresses, company.Address, company.Stories.Length, pageSize);
            if (company.Profile is null)
                addresses.Add(company.Address);
        }
    }

    private static void AddFeeds(HashSet<string> addresses, Catalog catalog)
    {
        AddFeeds(addresses, SiteAddresses.Home);
        AddFeeds(addresses, SiteAddresses.AroundTheWeb);
        foreach (var theme in catalog.Themes)
            AddFeeds(addresses, theme.Address);

        foreach (var company in catalog.Companies)
        {
            if (HasFeeds(company))
                AddFeeds(addresses, company.Address);
        }
    }

    /// <summary>One story makes no feed: nobody would subscribe to it.</summary>
    public static bool HasFeeds(CompanyShelf company) => company.Stories.Length >= 2;

    private static void AddFeeds(HashSet<string> addresses, string list)
    {
        foreach (var format in FeedFormats)
            addresses.Add(SiteAddresses.Feed(list, format));
    }

    private static void AddPages(HashSet<string> addresses, string list, int total, int pageSize)
    {
        addresses.Add(list);
        AddFurtherPages(addresses, list, total, pageSize);
    }

    private static void AddFurtherPages(HashSet<string> addresses, string list, int total, int pageSize)
    {
        var count = Paging.Count(total, pageSize);
        for (var number = 2; number <= count; number++)
            addresses.Add(SiteAddresses.Page(list, number));
    }
}
