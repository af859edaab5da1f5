using CustomersRock.Commands.Gather;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Curating;
using CustomersRock.Gathering;
using CustomersRock.Gathering.State;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Sources;

/// <summary>Also the editor's word that a source which is held, or was given up, is to be read.</summary>
internal sealed class EnableSourcesCommand(CommandLineApp app)
    : SwitchSourcesCommand(app, "enable", "Turns sources on: they are read from the next gather on, and what was held of them goes to the inbox.", enabled: true)
{
    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock sources enable hyken mullvad", "changes one line of each file"),
        ("customersrock sources enable kind-counter", "when it was held, and you have looked at it"),
    ];

    protected override bool WhenSwitched(Call call, SourcesAtHand sources, Source source)
    {
        if (source.Feed is not { } feed || !sources.Health.TryGetValue(source.Id, out var health) || health.State is not (HealthState.Held or HealthState.Gone))
            return false;

        using var store = GatherState.Open(call, sources.Folder);
        var now = call.Host.Time.GetUtcNow();
        var held = store.Release(source.Id, now, feed);
        Stories.TellApart(store, EditorsWords.Read(sources.Folder), now);
        call.Screen.Print(source.Id.Value, $" was {HealthFile.NameOf(health.State)}", Phrase.Good(" and is asked again"),
            held > 0 ? $"; {Numbers.Count(held.Value, "entry", "entries")} that {(held == 1 ? "was" : "were")} held went to the inbox." : ".");
        return true;
    }
}
