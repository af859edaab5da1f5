using CustomersRock.Content.Addresses;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Checks;

/// <summary>What the links of a round-up lead to. Made when first asked for: a site without round-ups pays nothing.</summary>
internal sealed class DigestTargets(CheckRun run)
{
    private readonly Lazy<Dictionary<string, GatheredItem>> byId = new(() => ById(run));
    private readonly Lazy<Dictionary<string, GatheredItem>> byUrl = new(() => ByUrl(run));
    private readonly Lazy<Dictionary<string, GatheredItem>> byPage = new(() => ByPage(run));

    /// <summary>The item that a line of <c>Items</c> names; null where it names something else, or nothing that is shown.</summary>
    public GatheredItem? Item(BodyLink listed) => ContentPaths.Item(ContentPaths.Trim(listed.Target)) is { } id ? byId.Value.GetValueOrDefault(id) : null;

    /// <summary>The item whose original a link of the text leads to.</summary>
    public GatheredItem? Item(string url)
    {
        if (!url.StartsWith("http", StringComparison.OrdinalIgnoreCase))
            return null;

        // Most are written as the item has them; to make an address comparable takes longer.
        return byUrl.Value.GetValueOrDefault(url) ?? byPage.Value.GetValueOrDefault(PageAddress.Comparable(url));
    }

    /// <summary>Whether a link of the text leads to one of our own stories.</summary>
    public bool IsStory(Digest digest, BodyLink link) =>
        run.Catalog.Links.Resolve(link, SiteAddresses.Digest(digest.Id)).Address is { } address && address.StartsWith(SiteAddresses.Stories, StringComparison.Ordinal);

    private static Dictionary<string, GatheredItem> ById(CheckRun run)
    {
        var items = new Dictionary<string, GatheredItem>(run.Items.Length, StringComparer.Ordinal);
        foreach (var item in run.Items)
            items[item.Id] = item;

        return items;
    }

    private static Dictionary<string, GatheredItem> ByUrl(CheckRun run)
    {
        var items = new Dictionary<string, GatheredItem>(run.Items.Length, StringComparer.Ordinal);
        foreach (var item in run.Items)
            items.TryAdd(item.Url, item);

        return items;
    }

    private static Dictionary<string, GatheredItem> ByPage(CheckRun run)
    {
        var items = new Dictionary<string, GatheredItem>(run.Items.Length, StringComparer.Ordinal);
        for (var i = 0; i < run.Items.Length; i++)
            items.TryAdd(run.ItemPages[i], run.Items[i]);

        return items;
    }
}
