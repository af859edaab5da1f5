using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace CustomersRock.BrowserTests.Site;

/// <summary>Every link, address of a picture and place on a page, of every page; no browser is needed for it.</summary>
public sealed class LinkTests(LaunchSite launch)
{
    private static readonly string[] Addresses = ["href", "src", "action", "poster"];

    [Fact]
    public async Task Every_link_inside_the_site_leads_somewhere() => Check(await launch.Published);

    [Fact]
    public async Task The_same_at_the_root_of_a_host() => Check(await launch.AtRoot);

    [Fact]
    public async Task Every_id_stands_once_and_every_picture_says_what_it_shows()
    {
        var site = await launch.Published;
        Assert.All(site.Pages, address =>
        {
            var document = Document(site, address);
            Assert.Empty(document.All.Where(e => e.Id is { Length: > 0 }).GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => $"/{address}: {g.Key}"));
            Assert.Empty(document.QuerySelectorAll("img:not([alt]), img:not([width]), img:not([height])").Select(e => $"/{address}: {e.OuterHtml}"));
            foreach (var name in document.All.SelectMany(e => new[] { "aria-labelledby", "aria-describedby", "aria-controls", "for" }.Select(e.GetAttribute)).OfType<string>().SelectMany(v => v.Split(' ')))
                Assert.True(document.GetElementById(name) is not null, $"/{address}: nothing has the id {name}");
        });
    }

    private static void Check(BuiltSite site)
    {
        var files = site.Files.ToHashSet(StringComparer.Ordinal);
        var documents = site.Pages.ToDictionary(BuiltSite.FileOf, address => Document(site, address), StringComparer.Ordinal);
        var origin = (site.Settings.LinksUseHttps ? "https://" : "http://") + site.Settings.Host;
        var (broken, followed) = (new List<string>(), 0);
        foreach (var (file, document) in documents)
        {
            foreach (var written in Written(document))
            {
                var target = new Uri(new Uri($"{origin}{site.Root}/{file}"), written);
                if ($"{target.Scheme}://{target.Authority}" != origin)
                    continue;

                followed++;
                if (Fault(target, site.Root, files, documents) is { } fault)
                    broken.Add($"/{file}: {written} {fault}");
            }
        }

        Assert.Empty(broken);
        Assert.True(followed > 1000, $"only {followed} links were followed");
    }

    private static string? Fault(Uri target, string root, HashSet<string> files, Dictionary<string, IDocument> documents)
    {
        var path = Uri.UnescapeDataString(target.AbsolutePath);
        if (!path.StartsWith(root + "/", StringComparison.Ordinal))
            return "leaves the site";

        var file = BuiltSite.FileOf(path[(root.Length + 1)..]);
        var place = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
        return !files.Contains(file) ? "leads nowhere" : place.Length > 0 && documents.TryGetValue(file, out var there) && there.GetElementById(place) is null ? "leads to no place there" : null;
    }

    private static IEnumerable<string> Written(IDocument document)
    {
        foreach (var element in document.All)
        {
            foreach (var address in Addresses.Select(element.GetAttribute).OfType<string>())
                yield return address;

            foreach (var candidate in (element.GetAttribute("srcset") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                yield return candidate.Split(' ')[0];

            if (element.GetAttribute("property") is "og:url" or "og:image" && element.GetAttribute("content") is { } shared)
                yield return shared;
        }
    }

    private static IDocument Document(BuiltSite site, string address) => new HtmlParser().ParseDocument(site.Read(BuiltSite.FileOf(address)));
}
