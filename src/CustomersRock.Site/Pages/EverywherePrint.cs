using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Files;
using CustomersRock.Site.Output;
using CustomersRock.Site.Planning;
using CustomersRock.Site.Rendering;
using CustomersRock.Site.Views;

namespace CustomersRock.Site.Pages;

/// <summary>Print of what may stand on every page: program, theme, settings, navigation and the names of the themes.</summary>
internal static class EverywherePrint
{
    public static Fingerprint Of(Catalog catalog, ThemeTemplates theme)
    {
        // A record's text names every setting with its value.
        var print = new PrintBuilder()
            .Start(BuildRequest.Program())
            .Add(catalog.Settings.ToString())
            .Add(CopyrightLine.For(catalog.Settings, catalog.Now));
        foreach (var file in theme.Files)
            print.Add(file.Path).Add(file.Print);

        foreach (var page in catalog.Pages)
            print.Add(page.Address).Add(page.NavbarTitle ?? page.Title).Add(page.ShowInNavbar ? 1 : 0);

        foreach (var shelf in catalog.Themes)
            print.Add(shelf.Theme.Id.Value).Add(shelf.Theme.Title).Add(shelf.Theme.Meaning);

        return print.End();
    }
}
