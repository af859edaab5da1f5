using CustomersRock.Commands.Gather;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
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

    protected override bool WhenSwitched(Call call, SiteFolder folder, Source source)
    {
        if (!GatherState.IsIn(folder))
            return false;

        using var store = GatherState.Open(call, folder);
        if (!store.Sources().TryGetValue(source.Id, out var memory) || memory.Health.State is not (HealthState.Held or HealthState.Gone))
            return false;

        var now = call.Host.Time.GetUtcNow();
        var held = store.Release(source.Id, now) ?? 0;
        Stories.TellApart(store, Inbox.EditorsWords.Read(folder), now);
        call.Screen.Print(source.Id.Value, $" was {HealthFile.NameOf(memory.Health.State)}", Phrase.Good(" and is asked again"),
            held > 0 ? $"; {Numbers.Count(held, "entry", "entries")} that {(held == 1 ? "was" : "were")} held went to the inbox." : ".");
        return true;
    }
}
