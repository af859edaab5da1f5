using System.Collections.Concurrent;
using System.Text;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Site.Pictures;
using CustomersRock.Site.Rendering;
using CustomersRock.Site.Views;

namespace CustomersRock.Site;

/// <summary>How one item from the web will look on the site, in the site's own theme, before it is there.</summary>
/// <remarks>Follows the theme as it changes. Not for several threads at once.</remarks>
public sealed class ItemCard(SiteFolder folder)
{
    private const string Layout = "one-item";

    private readonly PictureStudio studio = new(folder);
    private ThemeTemplates? theme;

    /// <summary>What the theme serves below <c>/assets/</c>, by name: <c>style.css</c>.</summary>
    public byte[]? Asset(string name) => Theme().Assets.FirstOrDefault(a => a.Path == "assets/" + name)?.Bytes;

    /// <summary>Its HTML; null where the theme cannot show it, which a build would tell.</summary>
    /// <param name="content">Settings, themes, sources and companies of the site; nothing else of it is looked at.</param>
    /// <param name="item">As its file would be read.</param>
    public string? Render(ContentSet content, GatheredItem item)
    {
        // Of ten thousand stories none is needed for one card.
        var small = content with { Stories = [], Items = [item with { Draft = false }], Digests = [], Pages = [] };
        var catalog = Catalog.From(small, new CatalogOptions(item.Gathered, false));
        if (catalog.Items is not [var shown])
            return null;

        var links = new LinkBase(content.Settings);
        var views = new SiteViews(catalog, new BodyHtml(catalog.Links, links, PictureShelf.Empty, studio));
        var faults = new ConcurrentQueue<Diagnostic>();
        using var writer = new Utf8Writer(8 * 1024);
        return new ThemeRenderer(Theme(), links).Render(Layout, [("item", new ItemCardView(shown, views)), ("site", views.Site)], writer, faults)
            ? Encoding.UTF8.GetString(writer.Written)
            : null;
    }

    private ThemeTemplates Theme()
    {
        theme = ThemeTemplates.Read(folder.Theme, folder.Relative(folder.Theme), theme);
        if (!theme.Layouts.ContainsKey(Layout))
            theme.AddLayout(Layout, "<ul class=\"items\"><li>{% render '_item', item: item, level: 'h3', anchor: false, full: true %}</li></ul>");

        return theme;
    }
}
