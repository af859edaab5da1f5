using System.Collections.Frozen;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Site.Views;
using Fluid.Values;

namespace CustomersRock.Site.Pages;

/// <summary>Whom we read, and how they fare as far as the health file says.</summary>
internal sealed class SourcePages
{
    // In this order: first what an editor must look at, last what may mend itself.
    private static readonly HealthState[] Troubles = [HealthState.Held, HealthState.Gone, HealthState.Moved, HealthState.Failing, HealthState.Silent];

    private readonly PageMaker maker;
    private readonly FrozenDictionary<SourceId, SourceHealth> health;
    private readonly DateTimeOffset? asOf;

    private SourcePages(PageMaker maker)
    {
        this.maker = maker;
        health = maker.Catalog.Content.Health.DistinctBy(h => h.Source).ToFrozenDictionary(h => h.Source);
        asOf = health.Values.Max(h => h.LastGood);
    }

    public static void Plan(PageMaker maker) => new SourcePages(maker).Plan();

    private void Plan() => maker.Page(
        SiteAddresses.Sources,
        Print(),
        "sources",
        () => new PageHead
        {
            Kind = "sources",
            Title = "Sources",
            Description = "The feeds that our editors read for good service, and the publications they read by hand.",
            Address = SiteAddresses.Sources,
        },
        Variables,
        "input/sources");

    private Fingerprint Print()
    {
        var print = maker.Print("sources").Add(Day(asOf));
        foreach (var source in maker.Catalog.Sources)
        {
            var now = HealthOf(source);
            print.Add(source.Print).Add((int?)now?.State ?? -1).Add(Day(now?.Since)).Add(now?.Why).Add(Day(now?.Newest));
        }

        return print.End();
    }

    private (string Name, FluidValue Value)[] Variables() =>
    [
        ("sources", Lines(maker.Catalog.Sources.Where(s => IsRead(s) && TroubleOf(s) < 0))),
        ("troubled", Lines(maker.Catalog.Sources.Where(s => IsRead(s) && TroubleOf(s) >= 0).OrderBy(TroubleOf))),
        ("resting", Lines(maker.Catalog.Sources.Where(s => s is { Enabled: false, Feed: not null }))),
        ("by_hand", Lines(maker.Catalog.Sources.Where(s => s.Feed is null))),
        ("as_of_iso", SiteViews.Text(Iso(asOf))),
        ("as_of_text", SiteViews.Text(Day(asOf))),
        ("opml_href", new StringValue(maker.Links.Href(SiteAddresses.SourcesOpml))),
    ];

    private static bool IsRead(Source source) => source is { Enabled: true, Feed: not null };

    /// <summary>Of a source that is not read nothing is known that would still be true.</summary>
    private SourceHealth? HealthOf(Source source) => IsRead(source) ? health.GetValueOrDefault(source.Id) : null;

    private int TroubleOf(Source source) => HealthOf(source) is { } now ? Array.IndexOf(Troubles, now.State) : -1;

    private ArrayValue Lines(IEnumerable<Source> sources) => new([.. sources.Select(Line)]);

    private View Line(Source source)
    {
        var now = HealthOf(source);
        return new View(
            "source",
            ("id", new StringValue(source.Id.Value)),
            ("title", new StringValue(source.Title)),
            ("site", new StringValue(source.Site)),
            ("feed", SiteViews.Text(source.Feed)),
            ("kind", SiteViews.Text(source.Kind)),
            ("language", SiteViews.Text(source.Language)),
            ("licence", new StringValue(source.Licence)),
            ("licence_text", new StringValue(Labels.Licence(source.Licence))),
            ("enabled", source.Enabled ? BooleanValue.True : BooleanValue.False),
            ("themes", maker.Views.ThemeLinks(source.Themes)),
            ("state", SiteViews.Text(now is null ? null : Labels.Id(now.State))),
            ("state_label", SiteViews.Text(now is null ? null : Labels.Text(now.State))),
            ("state_meaning", SiteViews.Text(now is null ? null : Labels.Meaning(now.State))),
            ("since_iso", SiteViews.Text(Iso(now?.Since))),
            ("since_text", SiteViews.Text(Day(now?.Since))),
            ("why", SiteViews.Text(now is { Why.Length: > 0 } ? now.Why : null)),
            ("newest_iso", SiteViews.Text(Iso(now?.Newest))),
            ("newest_text", SiteViews.Text(Day(now?.Newest))));
    }

    private string? Day(DateTimeOffset? day) => day is { } known ? DateText.Day(known, maker.Views.Language) : null;

    private static string? Iso(DateTimeOffset? day) => day is { } known ? DateText.Iso(known.UtcDateTime.Date) : null;
}
