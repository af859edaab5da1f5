using System.Text;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Gathering.Matching;
using CustomersRock.Gathering.State;

namespace CustomersRock.Gathering;

/// <summary>Tells one story from another over all that was gathered of late.</summary>
public static class Stories
{
    /// <summary>A story may be retold weeks later; what is older is compared no more.</summary>
    private static readonly TimeSpan Window = TimeSpan.FromDays(120);

    /// <summary>Groups anew all that the window holds, where something has come or an editor has spoken. The result depends on what is stored alone, not on the order in which it came.</summary>
    public static void TellApart(GatherStore store, EditorsWord word, DateTimeOffset now)
    {
        var said = PrintOf(word);
        if (!store.HasUnplaced(said))
            return;

        var before = new Dictionary<TellingId, Placing>();
        var prints = store.Likenesses(now - Window, row =>
        {
            var print = TellingPrintFile.Read(row.Likeness);
            if (print is not null && row.Placed is { } placed)
                before.Add(print.Id, placed with { Telling = print.Id });

            return print;
        });
        var groups = StoryMatcher.Group([.. prints.OfType<TellingPrint>()], word, before.ToDictionary(p => p.Key, p => p.Value.Candidate));
        var moved = groups.SelectMany(Placings).Where(p => !before.TryGetValue(p.Telling, out var was) || was != p);
        store.Place([.. moved], [.. groups.SelectMany(g => g.MaybeSame.Select(l => (g.Id, l.Other, l.Why)))], said);
    }

    private static IEnumerable<Placing> Placings(StoryGroup group) =>
        group.Also.Select((member, index) => new Placing(member.Id, group.Id, index + 1, member.Why)).Prepend(new Placing(group.Lead, group.Id, 0, ""));

    private static string PrintOf(EditorsWord word)
    {
        var pairs = word.Joins.Select(p => $"+{p.One} {p.Other}").Concat(word.Splits.Select(p => $"-{p.One} {p.Other}"));
        return Fingerprint.Of(Encoding.UTF8.GetBytes(string.Join('\n', pairs))).ToString();
    }
}
