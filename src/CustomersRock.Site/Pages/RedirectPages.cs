using System.Text;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Model;
using CustomersRock.Site.Views;
using Fluid.Values;

namespace CustomersRock.Site.Pages;

/// <summary>Old addresses that lead to the new ones: a page that refreshes, for hosts that know no better; and a list for those that do.</summary>
internal static class RedirectPages
{
    private const string NetlifyFile = "/_redirects";

    public static void Plan(PageMaker maker)
    {
        var redirects = CatalogAddresses.Redirects(maker.Catalog).ToArray();
        if (redirects.Length > 0)
            redirects = Sound(redirects, CatalogAddresses.All(maker.Catalog));

        if (maker.Settings.MetaRefreshRedirects)
        {
            foreach (var (redirect, target) in redirects)
                Plan(maker, redirect, target);
        }

        if (maker.Settings.NetlifyRedirects)
            PlanList(maker, redirects);
    }

    /// <summary>Those that cover no page, each old address once. The check tells of the others; a build that keeps going is one without them.</summary>
    private static (Redirect Redirect, string Target)[] Sound((Redirect Redirect, string Target)[] redirects, HashSet<string> live)
    {
        var covered = live.Select(address => address.TrimEnd('/')).ToHashSet(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. redirects.Where(r => r.Redirect.From.TrimEnd('/') is var from && !covered.Contains(from) && taken.Add(from))];
    }

    /// <summary>A page's address ends with a slash or names a file.</summary>
    private static string Old(string from) => from.EndsWith('/') || from.LastIndexOf('.') > from.LastIndexOf('/') ? from : from + "/";

    private static void Plan(PageMaker maker, Redirect redirect, string target) => maker.Page(
        Old(redirect.From),
        maker.Print("redirect").Add(target).End(),
        "redirect",
        () => new PageHead
        {
            Kind = "redirect",
            Title = "This page has moved",
            Description = "This page has moved.",
            Address = Old(redirect.From),
            Canonical = maker.Links.Absolute(target),
            NoIndex = true,
        },
        () =>
        [
            ("target", new StringValue(maker.Links.Absolute(target))),
            ("target_href", new StringValue(maker.Links.Href(target))),
            ("title", new StringValue("This page has moved")),
        ],
        redirect.At.Path);

    private static void PlanList(PageMaker maker, (Redirect Redirect, string Target)[] redirects)
    {
        var lines = new StringBuilder();
        foreach (var (redirect, target) in redirects)
            lines.Append(maker.Links.Href(redirect.From)).Append(' ').Append(maker.Links.Href(target)).Append(" 301\n");

        var text = lines.ToString();
        maker.File(NetlifyFile, maker.Print("_redirects").Add(text).End(), "settings.yml", job =>
        {
            job.Writer.Write(text);
            return true;
        });
    }
}
