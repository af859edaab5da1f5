using System.Collections.Immutable;
using System.Text;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;

namespace CustomersRock.Curation.Decisions;

/// <summary>
/// Does what an editor says. An item's file and its line in the log are two writes; a kill between them leaves one, which <see cref="Settle"/> completes at the next
/// start: a file without a line is an accepted item whose line is missing, a file older than the verdict that takes it away goes.
/// </summary>
/// <remarks>May be called by several processes at once; each verdict sees those before it.</remarks>
public sealed class Curator(SiteFolder folder, TimeProvider time)
{
    private readonly DecisionFile file = new(folder);

    public DecisionLog Log() => DecisionLog.Of(file.Read());

    /// <summary>Writes the item's file, then its line. Nothing is written where there are faults, or where somebody else has decided since.</summary>
    /// <param name="acceptance">What the editor wants.</param>
    /// <param name="source">Of the best telling; null where it is not known any more.</param>
    /// <param name="themes">That the site has.</param>
    /// <exception cref="IOException">The disk is full, or a folder may not be written.</exception>
    public Outcome Accept(Acceptance acceptance, Source? source, IReadOnlyCollection<ThemeId> themes)
    {
        if (AcceptRules.Faults(acceptance, source, themes) is { IsEmpty: false } faults)
            return new Outcome { Faults = faults };

        using var turn = CurationLock.Take(folder);
        if (Before(acceptance.Candidate, out var at) is { } before)
            return Outcome.Beaten(before);

        var item = ItemPlace.Free(folder, acceptance.ShownTitle, acceptance.Candidate.Id.Value, at);
        var place = folder.Full(ItemPlace.Of(item));
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        AtomicFile.Write(place, Encoding.UTF8.GetBytes(ItemFileText.Of(acceptance, at)));
        return Keep(Named(acceptance.Candidate, Verdict.Accepted, acceptance.By, at) with
        {
            Title = acceptance.ShownTitle,
            Themes = acceptance.Themes,
            Item = item,
            Note = acceptance.Note.Trim(),
        });
    }

    /// <param name="candidate">What is rejected.</param>
    /// <param name="reason">A word of <see cref="RejectReason.All"/>, or the editor's own.</param>
    /// <param name="suggested">Themes that had been suggested, to learn from.</param>
    /// <param name="by">Who.</param>
    /// <exception cref="IOException">As <see cref="Accept"/>.</exception>
    public Outcome Reject(Candidate candidate, string reason, ImmutableArray<ThemeId> suggested, string by) =>
        Decide(candidate, at => Named(candidate, Verdict.Rejected, by, at) with { Reason = reason.Trim(), Themes = suggested });

    /// <summary>Puts it off.</summary>
    /// <exception cref="IOException">As <see cref="Accept"/>.</exception>
    public Outcome Snooze(Candidate candidate, DateTimeOffset until, string by) =>
        Decide(candidate, at => Named(candidate, Verdict.Snoozed, by, at) with { Until = until });

    /// <summary>Takes a verdict back: the item waits again, and its file goes.</summary>
    /// <param name="decision">What is taken back; something else may stand by now.</param>
    /// <param name="by">Who.</param>
    /// <exception cref="IOException">As <see cref="Accept"/>.</exception>
    public Outcome Undo(Decision decision, string by)
    {
        using var turn = CurationLock.Take(folder);
        var standing = DecisionLog.Standing(Log().About(decision));
        if (standing is null)
            return Outcome.Pointless;

        if (standing.At != decision.At || standing.Verdict != decision.Verdict)
            return Outcome.Beaten(standing);

        return TakeDown(standing with { Verdict = Verdict.Undone, By = by, At = After(standing), Reason = null, Until = null });
    }

    /// <summary>Takes an accepted item off the site for good.</summary>
    /// <exception cref="IOException">As <see cref="Accept"/>.</exception>
    public Outcome Withdraw(GatheredItem item, string reason, string by)
    {
        using var turn = CurationLock.Take(folder);
        var about = Log().About(item);
        var before = DecisionLog.Standing(about) ?? Settling.Recorded(item, item.Gathered);
        return TakeDown(before with { Verdict = Verdict.Withdrawn, By = by, At = After(about.LastOrDefault()), Reason = reason.Trim(), Item = item.Id, Until = null });
    }

    /// <summary>Makes files and log agree: after a kill, a merge of two branches, a pull request or a hand in the folder.</summary>
    /// <param name="read">Reads all items that are there; false where a file could not be read: then nothing is held for gone. Called while nobody else decides: what another process accepts
    /// between a reading and a look at the log would be held for taken out.</param>
    /// <exception cref="IOException">As <see cref="Accept"/>.</exception>
    public Settlement Settle(Func<(ImmutableArray<GatheredItem> Items, bool AllWereRead)> read)
    {
        using var turn = CurationLock.Take(folder);
        var (items, allWereRead) = read();
        var settlement = Settling.Of(items, allWereRead, Log(), Now());
        if (!settlement.Lines.IsEmpty)
            file.Add(settlement.Lines);

        foreach (var item in settlement.Gone)
            PutAside(item);

        return settlement;
    }

    private Outcome Decide(Candidate candidate, Func<DateTimeOffset, Decision> decide)
    {
        using var turn = CurationLock.Take(folder);
        return Before(candidate, out var at) is { } before ? Outcome.Beaten(before) : Keep(decide(at));
    }

    /// <summary>What somebody else has decided; null where it waits.</summary>
    private Decision? Before(Candidate candidate, out DateTimeOffset at)
    {
        var log = Log();
        var about = log.About(candidate);
        at = After(about.LastOrDefault());
        return log.IsDecided(candidate, time.GetUtcNow()) ? DecisionLog.Standing(about) : null;
    }

    /// <summary>The line first: a kill in between leaves a file that is older than the verdict, and it goes at the next start.</summary>
    private Outcome TakeDown(Decision decision)
    {
        var outcome = Keep(decision);
        if (decision.Item is { } item)
            PutAside(item);

        return outcome;
    }

    private Outcome Keep(Decision decision)
    {
        file.Add([decision]);
        return Outcome.Of(decision);
    }

    /// <summary>Not deleted: it may hold words that are nowhere else yet.</summary>
    private void PutAside(string item)
    {
        var place = folder.Full(ItemPlace.Of(item));
        if (!File.Exists(place))
            return;

        var aside = Path.Combine(folder.Cache, "removed", item.Replace('/', '-') + ".md");
        Directory.CreateDirectory(Path.GetDirectoryName(aside)!);
        File.Move(place, aside, overwrite: true);
    }

    internal static Decision Named(Candidate candidate, Verdict verdict, string by, DateTimeOffset at)
    {
        Telling[] tellings = [.. candidate.Tellings];
        return new Decision
        {
            Verdict = verdict,
            At = at,
            By = by,
            Candidate = candidate.Id,
            Title = candidate.Lead.Title ?? "",
            Url = PageAddress.Shown(candidate.Lead.Url),
            Source = candidate.Lead.Source,
            Pages = [.. tellings.Select(t => t.Canonical).OfType<CanonicalUrl>().Distinct()],
            Tellings = [.. tellings.Select(t => t.Id)],
            Print = StoryPrint.Of(candidate.Lead),
            Excerpt = candidate.Lead.Excerpt,
            Language = candidate.Lead.Language,
        };
    }

    // Whole seconds, as the item's file has them; the later of two verdicts of one second must be later.
    private DateTimeOffset Now()
    {
        var now = time.GetUtcNow();
        return new DateTimeOffset(now.Ticks - (now.Ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
    }

    private DateTimeOffset After(Decision? before)
    {
        var now = Now();
        return before is not null && before.At >= now ? before.At.AddSeconds(1) : now;
    }
}
