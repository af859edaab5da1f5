using CustomersRock.Content.Model;
using CustomersRock.Desk.Views;
using CustomersRock.Site.Views;

namespace CustomersRock.Desk.Actions;

/// <summary>How the sources fare, those that need an editor first.</summary>
internal static class SourcesAction
{
    private static readonly HealthState[] Order =
        [HealthState.Held, HealthState.Gone, HealthState.Moved, HealthState.Failing, HealthState.Silent, HealthState.Slow, HealthState.New, HealthState.Well];

    public static DeskAnswer Show(EditorsDesk desk, DeskRequest request)
    {
        desk.Room.Refresh();
        var queue = desk.Room.Queue();
        var health = Health(desk);
        var waiting = queue.GroupBy(r => r.Item.Candidate.Lead.Source).ToDictionary(g => g.Key, g => g.Count());
        var sources = desk.Room.Content.Sources
            .OrderBy(s => health.GetValueOrDefault(s.Id) is { } h && IsRead(s) ? Array.IndexOf(Order, h.State) : Order.Length)
            .ThenBy(s => s.Title, StringComparer.OrdinalIgnoreCase);
        return DeskAnswer.Page(desk.Pages.Fill(
            "sources",
            ("desk", FrameView.Of(desk, DeskAddresses.Sources, queue.Length, null)),
            ("sources", Value.List(sources.Select(s => Line(s, IsRead(s) ? health.GetValueOrDefault(s.Id) : null, waiting.GetValueOrDefault(s.Id)))))));
    }

    private static bool IsRead(Source source) => source is { Enabled: true, Feed: not null };

    /// <summary>As this machine knows it, else as the repository does: a colleague's machine may be the one that gathers.</summary>
    private static Dictionary<SourceId, SourceHealth> Health(EditorsDesk desk)
    {
        var health = desk.Room.Content.Health.DistinctBy(h => h.Source).ToDictionary(h => h.Source);
        foreach (var (id, memory) in desk.Room.Store.Sources())
            health[id] = memory.Health;

        return health;
    }

    private static View Line(Source source, SourceHealth? health, int waiting) => new(
        "source",
        ("id", Value.Text(source.Id.Value)),
        ("title", Value.Text(DeskText.Line(source.Title))),
        ("site", Value.Text(DeskText.Link(source.Site))),
        ("state", Value.Text(health is null ? null : Labels.Id(health.State))),
        ("state_label", Value.Text(health is not null ? Labels.Text(health.State) : IsRead(source) ? "Not read yet" : source.Feed is null ? "Read by hand" : "Switched off")),
        ("why", Value.Text(DeskText.Line(health?.Why))),
        ("since", Value.Text(Day(health?.Since))),
        ("newest", Value.Text(Day(health?.Newest))),
        ("next", Value.Text(Day(health?.NextTry))),
        ("moved_to", Value.Text(DeskText.Line(health?.MovedTo))),
        ("waiting", Value.Number(waiting)),
        ("words", Value.Number(source.Excerpt)),
        ("weight", Value.Text(source.Weight.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture))));

    private static string? Day(DateTimeOffset? time) => time is { } some ? DateText.Day(some, "en") : null;
}
