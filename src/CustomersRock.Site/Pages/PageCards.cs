using CustomersRock.Content.Addresses;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Model;
using CustomersRock.Site.Cards;
using CustomersRock.Site.Planning;
using CustomersRock.Site.Views;

namespace CustomersRock.Site.Pages;

/// <summary>Which pages have a card of their own, what it says, and what their heads say of it.</summary>
internal sealed class PageCards(Catalog catalog, LinkBase links, CardDesign? design)
{
    private const string FileName = "card.png";

    private string Site => catalog.Settings.SiteTitle;

    /// <summary>The card lies beside its page.</summary>
    public static string AddressOf(string page) => page + FileName;

    public SocialCard? OfHome() => Made(new SocialCard { Drawing = "home", Title = Site, Text = catalog.Settings.Description, Site = Site });

    public SocialCard? Of(CatalogStory entry)
    {
        var theme = entry.Story.Themes.Select(ThemeOf).FirstOrDefault(t => t is not null);
        return Made(new SocialCard
        {
            Drawing = "story",
            Title = entry.Story.Title,
            Label = theme?.Title,
            Emblem = theme?.Id.Value,
            Note = Teller(entry.Story),
            Site = Site,
        });
    }

    public SocialCard? Of(ThemeShelf shelf) => Made(new SocialCard
    {
        Drawing = "theme",
        Title = shelf.Theme.Title,
        Text = shelf.Theme.Meaning,
        Emblem = shelf.Theme.Id.Value,
        Site = Site,
    });

    public SocialCard? Of(CatalogDigest digest) => Made(new SocialCard
    {
        Drawing = "digest",
        Title = digest.Digest.Title,
        Text = digest.Digest.Description,
        Site = Site,
    });

    /// <summary>For the head of the page at <paramref name="page"/>; null where it has no card.</summary>
    public SharedImage? Image(SocialCard? card, string page)
    {
        if (card is null || design is null)
            return null;

        // Those who show cards keep them for weeks by their address; the page's own stays, so that an old one leads to the new picture.
        var version = design.Print(card, new PrintBuilder()).ToString()[..8];
        return new SharedImage($"{links.Absolute(AddressOf(page))}?v={version}", Words(card), CardRecipe.Width, CardRecipe.Height);
    }

    private SocialCard? Made(SocialCard card) => design?.Has(card.Drawing) == true ? card : null;

    private Theme? ThemeOf(ThemeId id) => catalog.ThemeById.TryGetValue(id, out var shelf) ? shelf.Theme : null;

    private static string Teller(Story story) => story.Place is { Length: > 0 } place ? $"{story.Author}, {place}" : story.Author;

    /// <summary>What the card says, in its order.</summary>
    private static string Words(SocialCard card) =>
        string.Join(" · ", new[] { card.Label, card.Title, card.Text, card.Note, card.Title == card.Site ? null : card.Site }.Where(w => !string.IsNullOrWhiteSpace(w)));
}
