using CustomersRock.Content.Model;
using CustomersRock.Site.Views;

namespace CustomersRock.Site.Pages;

/// <summary>About, submit, privacy and whatever else editors write.</summary>
internal static class InputPages
{
    public static void Plan(PageMaker maker)
    {
        foreach (var page in maker.Catalog.Pages)
            Plan(maker, page);
    }

    private static void Plan(PageMaker maker, SitePage page) => maker.Page(
        page.Address,
        maker.Print("page").Add(page.Print).Add(maker.Body(page.Body, page.Address)).End(),
        page.Layout,
        () => new PageHead
        {
            Kind = page.Layout,
            Title = page.Title,
            Description = page.Description ?? maker.Settings.Description,
            Address = page.Address,
            Published = page.Published,
            Updated = page.Updated,
        },
        () => [("content", maker.Views.Html(page.Body, page.Address))],
        page.At.Path);
}
