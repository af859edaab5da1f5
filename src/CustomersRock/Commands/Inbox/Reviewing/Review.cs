using System.Collections.Immutable;
using CustomersRock.Content.Model;
using CustomersRock.Curating;
using CustomersRock.Curation.Decisions;
using CustomersRock.Curation.Ranking;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Inbox.Reviewing;

/// <summary>One sitting of an editor: what waits, what was filled in, what was decided. Knows neither keys nor screens.</summary>
internal sealed class Review
{
    private readonly Newsroom room;
    private readonly string by;
    private readonly TimeProvider time;
    private readonly ReviewQueue queue;
    private readonly Dictionary<CandidateId, Draft> drafts = [];
    private readonly Dictionary<CandidateId, RankedItem> decided = [];
    private readonly Dictionary<SourceId, SourceHealth> health;
    private DecisionLog log;

    /// <param name="room">Whose candidates they are.</param>
    /// <param name="queue">What waits, in its order.</param>
    /// <param name="by">Who sits there.</param>
    /// <param name="time">For what was put off.</param>
    public Review(Newsroom room, ImmutableArray<RankedItem> queue, string by, TimeProvider time)
    {
        this.room = room;
        this.by = by;
        this.time = time;
        this.queue = new ReviewQueue(queue);
        health = Dossier.HealthOf(room);
        log = room.Log;
        Arrive();
    }

    public ReviewTally Tally { get; } = new();
    public int Waiting => queue.Count;

    /// <summary>From 1.</summary>
    public int Place => queue.Index + 1;

    /// <summary>What happened last: to be told once.</summary>
    public ImmutableArray<Phrase[]> News { get; private set; } = [];

    /// <summary>Null where nothing waits.</summary>
    public Dossier? Current => queue.Current is { } ranked
        ? Dossier.Of(room, ranked, Place, Waiting, log) with { Health = health.GetValueOrDefault(ranked.Item.Candidate.Lead.Source) }
        : null;

    /// <summary>Of the current one.</summary>
    public Draft Draft => queue.Current is { } ranked ? DraftOf(ranked) : new Draft("", []);

    /// <summary>Themes to choose from: those that are suggested, then the site's in its order.</summary>
    public ImmutableArray<ThemeId> Choices => [.. (queue.Current?.Item.Judgement.Themes.Select(t => t.Theme) ?? []).Union(room.Themes)];

    /// <param name="line">Nothing: what was told is told.</param>
    public void Tell(params Phrase[] line) => News = line.Length == 0 ? [] : [line];

    public void Move(int by)
    {
        News = [];
        if (!queue.Move(by) && queue.Count > 0)
            Tell(Phrase.Faint(by > 0 ? "This is the last one." : "This is the first one."));

        Arrive();
    }

    public void Write(string note) => Change(d => d.Saying(note.Trim()));

    public void Choose(IEnumerable<ThemeId> themes) => Change(d => d with { Themes = [.. themes.Distinct()] });

    /// <param name="index">Into <see cref="Choices"/>.</param>
    public void Toggle(int index)
    {
        News = [];
        if (index < Choices.Length)
            Change(d => d.Toggled(Choices[index]));
    }

    public void Accept() => Decide(candidate => room.Curator.Accept(
        new Acceptance { Candidate = candidate, Themes = Draft.Themes, Note = Draft.Note, By = by }, room.SourceOf(candidate), room.Themes));

    public void Reject(string reason) => Decide(candidate => room.Curator.Reject(
        candidate, RejectReason.Find(reason)?.Word ?? reason, [.. queue.Current!.Item.Judgement.Themes.Select(t => t.Theme)], by));

    public void Snooze(int days) => Decide(candidate => room.Curator.Snooze(candidate, time.GetUtcNow().AddDays(days), by));

    /// <summary>Takes back the last verdict of this sitting; where there is none, the editor's last one.</summary>
    public void Undo()
    {
        News = [];
        if ((Tally.Last ?? LastVerdict.Of(log = room.Curator.Log(), by)) is not { } last)
        {
            Tell(Phrase.Warning($"No verdict of {by} stands."));
            return;
        }

        var outcome = room.Curator.Undo(last, by);
        log = room.Curator.Log();
        Tally.TakeBack(last);
        if (outcome.Done is { } done)
        {
            Tell(VerdictText.Done(done));
            BringBack(last);
        }
        else
        {
            Tell(Phrase.Warning(outcome.Instead is { } instead ? VerdictText.Beaten(instead) : "That verdict was taken back by somebody else."));
        }
    }

    private void Decide(Func<Candidate, Outcome> decide)
    {
        News = [];
        if (queue.Current is not { } ranked)
            return;

        var outcome = decide(ranked.Item.Candidate);
        if (!outcome.Faults.IsEmpty)
        {
            News = [.. outcome.Faults.Select(f => new[] { Phrase.Error("Not yet: "), $"{f.What}; ", Phrase.Mend(f.Mend), "." })];
            return;
        }

        if (outcome.Done is { } done)
        {
            Tally.Add(done);
            decided[ranked.Item.Candidate.Id] = ranked;
            Tell(VerdictText.Done(done));
        }

        // Whether decided here or by somebody who was faster, the next look at it says which.
        Arrive();
    }

    /// <summary>Passes over what somebody has decided since.</summary>
    private void Arrive()
    {
        log = room.Curator.Log();
        while (queue.Current is { Item.Candidate: var candidate } && log.IsDecided(candidate, time.GetUtcNow()))
        {
            if (log.Standing(candidate) is { } standing && !ReferenceEquals(standing, Tally.Last) && !decided.ContainsKey(candidate.Id))
                News = [.. News, [Phrase.Warning("Somebody was faster: "), VerdictText.Beaten(standing)]];

            queue.Drop();
        }
    }

    private void BringBack(Decision last)
    {
        if (last.Candidate is not { } id)
            return;

        var ranked = decided.GetValueOrDefault(id);
        if (ranked is null)
        {
            // Decided in another sitting: its item is on the disk, and has to be read as gone.
            room.Refresh();
            ranked = room.Queue().FirstOrDefault(r => r.Item.Candidate.Id == id);
        }

        if (ranked is null)
            return;

        decided.Remove(id);
        queue.BringBack(ranked);
    }

    private void Change(Func<Draft, Draft> change)
    {
        if (queue.Current is { } ranked)
            drafts[ranked.Item.Candidate.Id] = change(DraftOf(ranked));
    }

    /// <summary>As it was left; else with the suggested themes, and the sentence that an undone verdict had.</summary>
    private Draft DraftOf(RankedItem ranked)
    {
        var candidate = ranked.Item.Candidate;
        if (drafts.TryGetValue(candidate.Id, out var draft))
            return draft;

        var earlier = log.About(candidate).LastOrDefault(d => d.Note is { Length: > 0 });
        return drafts[candidate.Id] = new Draft(earlier?.Note ?? "", earlier?.Themes ?? [.. ranked.Item.Judgement.Themes.Select(t => t.Theme)]);
    }
}
