using System.Collections.Immutable;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Site.Cards;
using CustomersRock.Site.Planning;
using CustomersRock.Site.Rendering;
using CustomersRock.Site.Views;
using Fluid.Values;

namespace CustomersRock.Site.Pages;

/// <summary>What every kind of page plans with: the catalog, the prints of its parts, and a list to add to.</summary>
internal sealed class PageMaker
{
    private const string CardAsset = "assets/card.png";

    private readonly List<PlannedFile> files;
    private readonly ThemeRenderer theme;
    private readonly Fingerprint everywhere;
    private readonly StoryPrints stories;
    private readonly PrintBuilder builder = new();

    private PageMaker(SiteViews views, ThemeRenderer theme, ImmutableArray<ThemeFile> assets, Fingerprint everywhere)
    {
        Views = views;
        this.theme = theme;
        this.everywhere = everywhere;
        Assets = assets;
        Descriptions = new PageDescriptions(views, AssetUrl("icon-512.png"));
        stories = new StoryPrints(views.Catalog, views.Bodies);
        files = new List<PlannedFile>((views.Catalog.Stories.Length * 3 / 2) + 256);
    }

    public static PageMaker For(Catalog catalog, ThemeTemplates theme, ThemeRenderer renderer, BodyHtml bodies, CardDesign? design)
    {
        var cards = new PageCards(catalog, bodies.Links, design);
        var views = new SiteViews(catalog, bodies) { DefaultImage = cards.Image(cards.OfHome(), SiteAddresses.Home) ?? HouseCard(catalog.Settings, theme, bodies.Links) };
        return new PageMaker(views, renderer, [.. theme.Assets], EverywherePrint.Of(catalog, theme)) { Cards = cards };
    }

    public SiteViews Views { get; }
    public PageDescriptions Descriptions { get; }
    public required PageCards Cards { get; init; }
    public Catalog Catalog => Views.Catalog;
    public SiteSettings Settings => Views.Catalog.Settings;
    public LinkBase Links => Views.Links;
    public ImmutableArray<ThemeFile> Assets { get; }
    public IReadOnlyList<PlannedFile> Files => files;

    /// <summary>Absolute; null where the theme has no such asset.</summary>
    public string? AssetUrl(string name) => Assets.Any(a => a.Path == AssetFiles.Folder + name) ? Links.Absolute("/" + AssetFiles.Folder + name) : null;

    private static SharedImage? HouseCard(SiteSettings settings, ThemeTemplates theme, LinkBase links) =>
        settings.Host.Length > 0 && theme.Files.Any(f => f.Path == CardAsset)
            ? new SharedImage(links.Absolute("/" + CardAsset), $"{settings.SiteTitle}: {settings.Description}", CardRecipe.Width, CardRecipe.Height)
            : null;

    /// <summary>Starts the print of a page; what stands on every page is in it already.</summary>
    public PrintBuilder Print(string kind) => builder.Start(everywhere).Add(kind);

    /// <summary>Print of a story as a card shows it. The whole file counts: rendering a card too often is cheap, too seldom is wrong.</summary>
    public Fingerprint Card(CatalogStory story) => stories.Card(story.Index);

    /// <summary>Print of a story with its body as its own page and feeds show it.</summary>
    public Fingerprint Whole(CatalogStory story) => stories.Whole(story.Index);

    /// <summary>Print of an item: its file and what its source file says.</summary>
    public Fingerprint Item(GatheredItem item) =>
        new PrintBuilder()
            .Start(item.Print)
            .Add(Catalog.SourceById.TryGetValue(item.Source, out var source) ? source.Print : default)
            .Add(Views.ItemHref(item))
            .Add(stories.Links(item.Note, SiteAddresses.AroundTheWeb))
            .End();

    /// <summary>Print of a round-up: its file, and where the links of its text lead.</summary>
    public Fingerprint Digest(CatalogDigest digest) =>
        new PrintBuilder().Start(digest.Digest.Print).Add(stories.Links(digest.Digest.Body, digest.Address)).End();

    /// <summary>Print of any body on the page at <paramref name="own"/>: where its links lead.</summary>
    public Fingerprint Body(Body body, string own) => stories.Links(body, own);

    /// <summary>Plans a page that a layout fills.</summary>
    /// <param name="address">Site-relative.</param>
    /// <param name="print">Of all that the variables show.</param>
    /// <param name="layout">In <c>theme/layouts</c>.</param>
    /// <param name="head">The variable <c>page</c>.</param>
    /// <param name="variables">The layout's own; made only when the page is rendered.</param>
    /// <param name="from">The content file behind it.</param>
    public void Page(string address, Fingerprint print, string layout, Func<PageHead> head, Func<(string Name, FluidValue Value)[]> variables, string from)
    {
        File(address, print, from, job =>
        {
            (string, FluidValue)[] all =
                [("site", Views.Site), ("page", new PageView(head(), Views, Descriptions)), ("pager", NilValue.Instance), .. variables()];
            return theme.Render(layout, all, job.Writer, job.Faults);
        });
    }

    /// <summary>Plans a file that no page shows; see <see cref="PlannedFile.MayWait"/>.</summary>
    public void Later(string address, Fingerprint print, string from, Func<RenderJob, bool> make) =>
        files.Add(new PlannedFile(address, print, make, from) { MayWait = true });

    public void File(string address, Fingerprint print, string from, Func<RenderJob, bool> make) => files.Add(new PlannedFile(address, print, make, from));
}
