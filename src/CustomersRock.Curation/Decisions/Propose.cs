using System.Collections.Immutable;
using CustomersRock.Content.Model;
using CustomersRock.Curation.Ranking;

namespace CustomersRock.Curation.Decisions;

/// <summary>What becomes of a candidate that is proposed: a file that lacks the editor's sentence, and a line that says so.</summary>
/// <remarks>Nothing is written here. The same queue on the same day gives the same proposals, letter for letter.</remarks>
public static class Propose
{
    /// <summary>Below this nothing is proposed, unless somebody says so: the work of an editor is dearer than a story that is missed.</summary>
    public const double LeastGoodNews = 0.35;

    /// <summary>Who proposes.</summary>
    public const string Proposer = "gather";

    /// <summary>Null where no sentence could make it acceptable: readers could not follow it, or its source is gone.</summary>
    /// <param name="item">What is proposed.</param>
    /// <param name="source">Of its best telling; null where it is not known any more.</param>
    /// <param name="themes">That the site has.</param>
    /// <param name="log">What was said so far.</param>
    /// <param name="day">Its first second is the time of the proposal, unless something was said about the item since.</param>
    /// <param name="isTaken">True for an id of an item that there is already.</param>
    public static Proposal? Of(WaitingItem item, Source? source, IReadOnlyCollection<ThemeId> themes, DecisionLog log, DateTimeOffset day, Func<string, bool> isTaken)
    {
        var chosen = item.Judgement.Themes.Select(t => t.Theme).Where(themes.Contains).Distinct().Take(3).ToImmutableArray();
        var acceptance = new Acceptance { Candidate = item.Candidate, Themes = chosen, Note = "", By = Proposer };
        var faults = AcceptRules.Faults(acceptance, source, themes).Select(f => f.Field).ToHashSet();
        if (faults.Contains(AcceptField.Item) || faults.Contains(AcceptField.Title))
            return null;

        if (faults.Contains(AcceptField.Excerpt))
            acceptance = acceptance with { Excerpt = "" };

        var start = new DateTimeOffset(day.UtcDateTime.Date, TimeSpan.Zero);
        var at = log.About(item.Candidate) is [.., var last] && last.At >= start ? last.At.AddSeconds(1) : start;
        var id = ItemPlace.Free(acceptance.ShownTitle, item.Candidate.Id.Value, at, isTaken);
        var line = Curator.Named(item.Candidate, Verdict.Proposed, Proposer, at) with { Themes = chosen, Item = id, Reason = ProposalWords.Line(item) };
        return new Proposal(line, ItemPlace.Of(id), ItemFileText.Of(acceptance, at, ProposalWords.Comments(item, chosen, themes, start)));
    }
}
