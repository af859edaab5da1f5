using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using CustomersRock.Commands;
using CustomersRock.Content.Model;
using CustomersRock.Curating;
using CustomersRock.Curation.Ranking;
using CustomersRock.Curation.Tagging;
using CustomersRock.Desk;
using CustomersRock.Tests.Commands;

namespace CustomersRock.Tests.Desk;

/// <summary>The desk without its server, over a site's folder.</summary>
internal sealed class MadeDesk : IDisposable
{
    private readonly Newsroom room;

    public MadeDesk(TestFolder folder)
    {
        var (shared, root) = (new SharedOptions(), new RootCommand());
        shared.AddTo(root);
        var host = TestHost.In(folder);
        room = Newsroom.Open(new Call(root.Parse([]), shared, host))!;
        Desk = new EditorsDesk(room, host.Time, "Ada");
    }

    public EditorsDesk Desk { get; }

    /// <summary>A page of the queue in which one item is judged in a made-up way.</summary>
    public string PageOf(Telling telling, Judgement judgement)
    {
        var candidate = new Candidate { Id = new CandidateId("madeup01"), Lead = telling };
        ImmutableArray<RankedItem> queue = [new(new WaitingItem(candidate, judgement, 1), 0.61, [new("good news: 0.87", 0.87), new("2 days old", 0.91), new("another source's turn", 1)])];
        var open = new OpenItem { Queue = queue, Index = 0, Typed = Typed.Fresh(candidate, judgement, null) };
        return Encoding.UTF8.GetString(QueuePage.Show(Desk, open, null).Body.Span);
    }

    /// <summary>One reason for, one against, one for a theme, each with its place.</summary>
    public static Judgement Judgement(string title, string text) => new()
    {
        GoodNews = 0.87,
        Caution = "little is known of texts in Welsh",
        Why =
        [
            Reason(text, false, "turned back", 0.81),
            Reason(text, false, "discount", -0.4),
            Reason(title, true, "driver", 0.22),
            new Reason("a worker acts, in the past tense", 0.3),
        ],
        Themes = [new ThemeSuggestion(new ThemeId("kindness"), 0.74, [Reason(text, false, "without passengers", 0.5)])],
    };

    public void Dispose() => room.Dispose();

    private static Reason Reason(string text, bool isTitle, string words, double weight) =>
        new(words, weight, new EvidencePlace(isTitle, text.IndexOf(words, StringComparison.Ordinal), words.Length));
}
