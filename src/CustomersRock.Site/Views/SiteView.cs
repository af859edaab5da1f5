using CustomersRock.Content.Addresses;
using CustomersRock.Content.Model;
using Fluid.Values;

namespace CustomersRock.Site.Views;

/// <summary>The variable <c>site</c>. It says nothing that changes with every story (no counts): what stands here stands on every page.</summary>
internal sealed class SiteView(SiteViews views) : ViewValue
{
    private FluidValue? nav;
    private FluidValue? footerNav;
    private FluidValue? themes;
    private FluidValue? feeds;

    protected override string Kind => "site";

    private SiteSettings Settings => views.Catalog.Settings;

    protected internal override FluidValue? Member(string name) => name switch
    {
        "title" => Text(Settings.SiteTitle),
        "description" => Text(Settings.Description),
        "url" => Text(views.Links.Absolute(SiteAddresses.Home)),
        "home" => Text(views.Links.Href(SiteAddresses.Home)),
        "language" => Text(Settings.Language),
        "author" => Text(Settings.Author),
        "copyright" => Text(CopyrightLine.For(Settings, views.Catalog.Now)),
        "repository" => Text(Settings.Repository),
        "submit_href" => Text(views.Links.Href(SiteAddresses.Submit)),
        "nav" => nav ??= Nav(inNavbar: true),
        "footer_nav" => footerNav ??= Nav(inNavbar: false),
        "themes" => themes ??= List(views.AllThemes),
        "feeds" => feeds ??= Feeds(),
        _ => null,
    };

    private FluidValue Nav(bool inNavbar) => List(views.Catalog.Pages
        .Where(p => p.ShowInNavbar == inNavbar && p.Address != SiteAddresses.Home)
        .Select(p => new View(
            "link",
            ("title", Text(p.NavbarTitle ?? p.Title)),
            ("href", Text(views.Links.Href(p.Address))),
            ("address", Text(p.Address)))));

    private View Feeds() => new(
        "feeds",
        ("rss", Text(views.Links.Href(SiteAddresses.Feed(SiteAddresses.Home, "rss")))),
        ("atom", Text(views.Links.Href(SiteAddresses.Feed(SiteAddresses.Home, "atom")))),
        ("json", Text(views.Links.Href(SiteAddresses.Feed(SiteAddresses.Home, "json")))));
}
