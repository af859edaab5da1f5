using CustomersRock.Content.Addresses;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Files;
using CustomersRock.Site.Views;
using Fluid.Values;

namespace CustomersRock.Site.Pages;

/// <summary>A page for every round-up, and the list of round-ups.</summary>
internal static class DigestPages
{
    public static void Plan(PageMaker maker)
    {
        var digests = maker.Catalog.Digests;
        PlanOverview(maker);
        for (var i = 0; i < digests.Length; i++)
            Plan(maker, digests[i], newer: i > 0 ? digests[i - 1] : null, older: i + 1 < digests.Length ? digests[i + 1] : null);
    }

    private static void Plan(PageMaker maker, CatalogDigest digest, CatalogDigest? newer, CatalogDigest? older) => maker.Page(
        digest.Address,
        Print(maker, digest, newer, older),
        "digest",
        () => Head(maker, digest),
        () =>
        [
            ("digest", new DigestCardView(digest, maker.Views)),
            ("entries", new ArrayValue([.. digest.Entries.Select(e => Entry(maker, e))])),
            ("previous", CardOrNil(maker, older)),
            ("next", CardOrNil(maker, newer)),
        ],
        digest.Digest.At.Path);

    private static Fingerprint Print(PageMaker maker, CatalogDigest digest, CatalogDigest? newer, CatalogDigest? older)
    {
        var print = maker.Print("digest")
            .Add(maker.Digest(digest))
            .Add(newer is null ? default : maker.Digest(newer))
            .Add(older is null ? default : maker.Digest(older));
        foreach (var entry in digest.Entries)
            print.Add(entry.Story is { } story ? maker.Card(story) : maker.Item(entry.Item!));

        return print.End();
    }

    private static PageHead Head(PageMaker maker, CatalogDigest digest) => new()
    {
        Kind = "digest",
        Section = SiteAddresses.Digests,
        Title = digest.Digest.Title,
        Description = digest.Digest.Description ?? $"A round-up of good service from {maker.Settings.SiteTitle}.",
        Address = digest.Address,
        OgType = "article",
        Published = digest.Digest.Published,
        Image = maker.Cards.Image(maker.Cards.Of(digest), digest.Address),
        StructuredData = maker.Descriptions.OfDigest(digest),
        Breadcrumbs = [("Round-ups", SiteAddresses.Digests)],
    };

    private static FluidValue Entry(PageMaker maker, DigestEntry entry) =>
        entry.Story is { } story ? maker.Views.Card(story) : new ItemCardView(entry.Item!, maker.Views);

    private static FluidValue CardOrNil(PageMaker maker, CatalogDigest? digest) =>
        digest is null ? NilValue.Instance : new DigestCardView(digest, maker.Views);

    private static void PlanOverview(PageMaker maker)
    {
        var print = maker.Print("digests");
        foreach (var digest in maker.Catalog.Digests)
            print.Add(maker.Digest(digest));

        maker.Page(
            SiteAddresses.Digests,
            print.End(),
            "digests",
            () => new PageHead
            {
                Kind = "digests",
                Title = "Round-ups",
                Description = "Good service, week by week: what we published and what we read, with a few words between.",
                Address = SiteAddresses.Digests,
                StructuredData = maker.Descriptions.OfLinks(maker.Catalog.Digests.Select(d => (d.Digest.Title, d.Address))),
            },
            () => [("digests", new ArrayValue([.. maker.Catalog.Digests.Select(d => new DigestCardView(d, maker.Views))]))],
            "input/digests");
    }
}
