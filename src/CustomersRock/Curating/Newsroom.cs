using System.Collections.Immutable;
using CustomersRock.Commands;
using CustomersRock.Commands.Gather;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Curation.Decisions;
using CustomersRock.Curation.Ranking;
using CustomersRock.Curation.Tagging;
using CustomersRock.Gathering.State;
using CustomersRock.Opinions;

namespace CustomersRock.Curating;

/// <summary>All that an editor works with, whether at the terminal, at the desk or by pull request: what waits, what is thought of it, what was decided.</summary>
/// <remarks>What waits is what the gatherer holds, less what was decided, what is on the site, and what comes from sources that were taken out: the repository has the
/// last word, not the state of the gatherer.</remarks>
internal sealed class Newsroom : IDisposable
{
    private readonly ContentReader reader;
    private readonly ReadOptions reading;
    private readonly TimeProvider time;
    private readonly Judging judging;
    private HashSet<CanonicalUrl> published = [];
    private Dictionary<SourceId, Source> sources = [];
    private bool allItemsWereRead;

    private Newsroom(SiteFolder folder, GatherStore store, ReadOptions reading, TimeProvider time)
    {
        Folder = folder;
        Store = store;
        this.reading = reading;
        this.time = time;
        reader = new ContentReader(folder);
        judging = new Judging(folder);
        Curator = new Curator(folder, time);
        Log = DecisionLog.Of([]);
        Content = new ContentSet { Settings = new SiteSettings() };
    }

    public SiteFolder Folder { get; }
    public GatherStore Store { get; }
    public Curator Curator { get; }

    /// <summary>As it was at the last <see cref="Refresh"/>.</summary>
    public ContentSet Content { get; private set; }

    /// <summary>As it was at the last <see cref="Refresh"/>.</summary>
    public DecisionLog Log { get; private set; }

    /// <summary>Second opinions, as far as there are any: <see cref="Queue"/> and <see cref="Judge"/> have them.</summary>
    public KnownOpinions Opinions { get; private set; } = KnownOpinions.None;

    public ImmutableArray<ThemeId> Themes => [.. Content.Themes.OrderBy(t => t.Order).ThenBy(t => t.Id.Value, StringComparer.Ordinal).Select(t => t.Id)];

    /// <summary>Opens it, and completes what a killed run, a merge or a hand in the folder left half done. Null, and said why, where there is no site.</summary>
    /// <exception cref="IOException">A folder may not be written, or the disk is full.</exception>
    public static Newsroom? Open(Call call) => call.FindSite() is { } folder ? Open(call, folder, call.Host.Time) : null;

    /// <summary>The same where the site is known, with a clock of its own.</summary>
    /// <exception cref="IOException">A folder may not be written, or the disk is full.</exception>
    public static Newsroom Open(Call call, SiteFolder folder, TimeProvider time)
    {
        var room = Unread(call, folder, time);
        SettlementText.Write(call.Screen, room.Settle());
        return room;
    }

    /// <summary>Opens it as it is, for whoever must not write.</summary>
    /// <exception cref="IOException">As <see cref="GatherStore.Open"/>.</exception>
    public static Newsroom Look(Call call, SiteFolder folder, TimeProvider time)
    {
        var room = Unread(call, folder, time);
        room.Refresh();
        return room;
    }

    /// <summary>Reads again what has changed on the disk.</summary>
    public void Refresh() => Content = Read();

    /// <summary>Makes files and log agree.</summary>
    public Settlement Settle()
    {
        var settlement = Curator.Settle(() =>
        {
            Refresh();
            return (Content.Items, allItemsWereRead);
        });
        if (!settlement.IsEmpty)
            Refresh();

        return settlement;
    }

    /// <summary>What waits, in the order in which an editor should see it.</summary>
    public ImmutableArray<RankedItem> Queue()
    {
        var now = time.GetUtcNow();
        var candidates = Waiting(now);
        var judgements = Opinions.On(candidates, judging.Of(candidates));
        return Ranker.Rank(candidates.Zip(judgements, (c, j) => new WaitingItem(c, j, SourceOf(c)?.Weight ?? 1)), now);
    }

    /// <summary>How many wait.</summary>
    public int CountWaiting() => Waiting(time.GetUtcNow()).Length;

    /// <summary>True where this one waits; the others are not looked at.</summary>
    public bool IsWaiting(CandidateId id) => !Waiting(time.GetUtcNow(), id).IsEmpty;

    public Judgement Judge(Candidate candidate) => Opinions.On([candidate], judging.Of([candidate]))[0];

    /// <summary>Null where its source's file cannot be read.</summary>
    public Source? SourceOf(Candidate candidate) => sources.GetValueOrDefault(candidate.Lead.Source);

    /// <summary>Also what was decided. Null where there is none.</summary>
    public Candidate? Find(CandidateId id) => Store.Find(id);

    /// <summary>The candidate that somebody named; null, and said what else could be meant, where there is none.</summary>
    public Candidate? Named(Call call, string id)
    {
        if (Find(new CandidateId(id.ToLowerInvariant())) is { } candidate)
            return candidate;

        call.Screen.Problem($"there is no candidate \"{id}\"; {Suggest.Mend(id, Store.WaitingIds().Select(w => w.Value), "customersrock inbox lists them")}.");
        return null;
    }

    public void Dispose() => Store.Dispose();

    // Settling reads all there is, in its turn; reading it before as well would be for nothing.
    private static Newsroom Unread(Call call, SiteFolder folder, TimeProvider time) => new(folder, GatherState.Open(call, folder), call.Reading, time);

    private ContentSet Read()
    {
        var read = reader.Read(reading);
        Log = Curator.Log();
        published = [.. read.Content.Items.SelectMany(PageAddress.Pages)];
        sources = read.Content.Sources.ToDictionary(s => s.Id);
        allItemsWereRead = !read.BrokenFiles.Any(f => f.StartsWith("input/gathered/", StringComparison.Ordinal));
        judging.Follow(read.Content.Themes, Log);
        Opinions = KnownOpinions.In(Folder, read.Content, time.GetUtcNow());
        return read.Content;
    }

    private ImmutableArray<Candidate> Waiting(DateTimeOffset now, CandidateId? only = null)
    {
        var waiting = Store.Waiting();
        if (only is { } id)
            waiting.RemoveAll(c => c.Id != id);

        var present = waiting.SelectMany(c => c.Sources).Distinct().Where(IsPresent).ToHashSet();
        return
        [
            .. waiting.Where(c => c.Sources.Any(present.Contains) && !c.Pages.Any(published.Contains) && !Log.IsDecided(c.Pages, now))
                .Select(c => Store.Find(c.Id)).OfType<Candidate>().Where(c => !Log.IsDecided(c, now)),
        ];
    }

    // The file, not what could be read of it: a slip in it takes nothing from the inbox.
    private bool IsPresent(SourceId source) => File.Exists(Folder.Full(SourceFile.PlaceOf(source)));
}
