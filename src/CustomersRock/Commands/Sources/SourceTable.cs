using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Sources;

/// <summary>The list of sources for people, in 80 columns; and plain, for other programs of a terminal.</summary>
internal static class SourceTable
{
    private const int Width = 80;
    private const int Narrow = 24;

    public static void Write(Screen screen, SourcesAtHand sources)
    {
        if (sources.All.IsEmpty)
        {
            screen.Say("There are no sources yet. Begin one with: customersrock sources add URL");
            return;
        }

        var wide = Math.Min(Narrow, sources.All.Max(s => s.Id.Value.Length));
        screen.Print(Phrase.Faint(Row(wide, "source", "state", "since", "newest", "next try")));
        foreach (var source in sources.All)
            Write(screen, source, sources.Health.GetValueOrDefault(source.Id), wide);

        screen.Say(Count(sources));
    }

    /// <summary>Id, state, since, newest, next try and why, with tabs between them; nothing where nothing is known.</summary>
    public static void WritePlain(Screen screen, SourcesAtHand sources)
    {
        foreach (var source in sources.All)
        {
            var health = sources.Health.GetValueOrDefault(source.Id);
            string[] cells = [source.Id.Value, StateOf(source, health), Day(health?.Since), Day(health?.Newest), Time(health?.NextTry), Cell(health?.Why)];
            screen.Raw(string.Join('\t', cells) + "\n");
        }
    }

    /// <summary>What is true of it today: of a source that is not read, nothing else is.</summary>
    public static string StateOf(Source source, SourceHealth? health) =>
        source.Feed is null ? "by hand" : !source.Enabled ? "disabled" : HealthFile.NameOf(health?.State ?? HealthState.New);

    private static void Write(Screen screen, Source source, SourceHealth? health, int wide)
    {
        var state = StateOf(source, health);
        var id = source.Id.Value;
        if (id.Length > wide)
        {
            screen.Print(id);
            id = "";
        }

        var isRead = source is { Enabled: true, Feed: not null };
        var row = Row(wide, id, state, isRead ? Day(health?.Since) : "", isRead ? Day(health?.Newest) : "", isRead ? Time(health?.NextTry) : "");
        screen.Print(row[..(wide + 2)], new Phrase(ToneOf(source, health), state), row[(wide + 2 + state.Length)..].TrimEnd());
        if (isRead && health is { Why.Length: > 0 })
        {
            foreach (var line in Wrapped(health.Why, Width - 4))
                screen.Print(Phrase.Faint("    " + line));
        }
    }

    private static string Row(int wide, string id, string state, string since, string newest, string next) =>
        $"{id.PadRight(wide)}  {state,-8}  {since,-10}  {newest,-10}  {next}".TrimEnd().PadRight(wide + 12);

    private static Tone ToneOf(Source source, SourceHealth? health) => source is { Enabled: true, Feed: not null } ? health?.State switch
    {
        HealthState.Well => Tone.Good,
        HealthState.Slow or HealthState.Silent or HealthState.Moved => Tone.Warning,
        HealthState.Failing or HealthState.Gone or HealthState.Held => Tone.Error,
        _ => Tone.Plain,
    }
    : Tone.Faint;

    private static string Count(SourcesAtHand sources)
    {
        var read = sources.All.Count(s => s is { Enabled: true, Feed: not null });
        return $"{Numbers.Count(sources.All.Length, "source")}, {read} of them read.";
    }

    private static IEnumerable<string> Wrapped(string text, int width)
    {
        text = SafeText.For(text);
        while (text.Length > width)
        {
            var end = text.LastIndexOf(' ', width);
            yield return text[..(end > 0 ? end : width)];
            text = text[(end > 0 ? end : width)..].TrimStart();
        }

        yield return text;
    }

    // A tab or a line end of a stranger would be another cell, another row.
    private static string Cell(string? text) => SafeText.For(text ?? "");

    private static string Day(DateTimeOffset? day) => day is { } known ? Numbers.Day(known) : "";

    private static string Time(DateTimeOffset? time) => time is { } known ? known.UtcDateTime.ToString("yyyy-MM-dd HH:mm'Z'", System.Globalization.CultureInfo.InvariantCulture) : "";
}
