using System.Collections.Immutable;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Site.Rendering;

namespace CustomersRock.Site.Pages;

/// <summary>The prints of all stories, made once a build.</summary>
internal sealed class StoryPrints
{
    /// <summary>So many stories are a piece of work for one thread.</summary>
    private const int Piece = 1000;

    private readonly StoryPrinter printer;
    private readonly Fingerprint[] cards;
    private readonly Fingerprint[] wholes;

    public StoryPrints(Catalog catalog, BodyHtml bodies)
    {
        printer = new StoryPrinter(bodies);
        cards = new Fingerprint[catalog.Stories.Length];
        wholes = new Fingerprint[catalog.Stories.Length];
        SharedWork.Pieces(cards.Length, Piece, (from, to) => Make(catalog.Stories, from, to, new StoryPrinter(bodies)));
    }

    public Fingerprint Card(int index) => cards[index];

    public Fingerprint Whole(int index) => wholes[index];

    /// <summary>Print of a body on the page at <paramref name="own"/>.</summary>
    public Fingerprint Links(Body body, string own) => printer.Links(body, own);

    private void Make(ImmutableArray<CatalogStory> stories, int from, int to, StoryPrinter with)
    {
        for (var i = from; i < to; i++)
        {
            cards[i] = with.Card(stories[i]);
            wholes[i] = with.Whole(stories[i], cards[i]);
        }
    }
}
