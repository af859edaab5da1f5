using CustomersRock.Content.Addresses;
using CustomersRock.Site.Cards;
using CustomersRock.Site.Planning;

namespace CustomersRock.Site.Pages;

/// <summary>The pictures that other sites show beside a link: of home, each story, theme and round-up.</summary>
internal static class CardFiles
{
    public static void Plan(PageMaker maker, CardDesign design, CardStudio studio)
    {
        var builder = new PrintBuilder();
        Add(maker.Cards.OfHome(), SiteAddresses.Home, "settings.yml");
        foreach (var story in maker.Catalog.Stories)
            Add(maker.Cards.Of(story), story.Address, story.Story.At.Path);

        foreach (var shelf in maker.Catalog.Themes)
            Add(maker.Cards.Of(shelf), shelf.Address, shelf.Theme.At.Path);

        foreach (var digest in maker.Catalog.Digests)
            Add(maker.Cards.Of(digest), digest.Address, digest.Digest.At.Path);

        void Add(SocialCard? card, string page, string from)
        {
            if (card is null)
                return;

            var print = design.Print(card, builder);
            maker.Later(PageCards.AddressOf(page), print, from, job => studio.Write(card, print, design, job));
        }
    }
}
