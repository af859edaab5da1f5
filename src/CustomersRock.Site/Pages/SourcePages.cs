using CustomersRock.Content.Addresses;
using CustomersRock.Content.Model;
using CustomersRock.Site.Views;
using Fluid.Values;

namespace CustomersRock.Site.Pages;

/// <summary>Whom we read.</summary>
internal static class SourcePages
{
    public static void Plan(PageMaker maker)
    {
        var print = maker.Print("sources");
        foreach (var source in maker.Catalog.Sources)
            print.Add(source.Print);

        maker.Page(
            SiteAddresses.Sources,
            print.End(),
            "sources",
            () => new PageHead
            {
                Kind = "sources",
                Title = "Sources",
                Description = "The feeds that our editors read for good service, and the publications they read by hand.",
                Address = SiteAddresses.Sources,
            },
            () =>
            [
                ("sources", Lines(maker, s => s.Feed is not null)),
                ("by_hand", Lines(maker, s => s.Feed is null)),
                ("opml_href", new StringValue(maker.Links.Href(SiteAddresses.SourcesOpml))),
            ],
            "input/sources");
    }

    private static ArrayValue Lines(PageMaker maker, Func<Source, bool> which) =>
        new([.. maker.Catalog.Sources.Where(which).Select(s => Line(maker, s))]);

    private static View Line(PageMaker maker, Source source) => new(
        "source",
        ("id", new StringValue(source.Id.Value)),
        ("title", new StringValue(source.Title)),
        ("site", new StringValue(source.Site)),
        ("feed", SiteViews.Text(source.Feed)),
        ("kind", SiteViews.Text(source.Kind)),
        ("language", SiteViews.Text(source.Language)),
        ("licence", new StringValue(source.Licence)),
        ("enabled", source.Enabled ? BooleanValue.True : BooleanValue.False),
        ("themes", maker.Views.ThemeLinks(source.Themes)));
}
