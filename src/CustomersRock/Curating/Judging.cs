using System.Collections.Concurrent;
using System.Collections.Immutable;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Curation.Decisions;
using CustomersRock.Curation.Tagging;

namespace CustomersRock.Curating;

/// <summary>Judges each candidate once.</summary>
internal sealed class Judging(SiteFolder folder)
{
    private readonly ConcurrentDictionary<CandidateId, (Telling Lead, Judgement Judgement)> known = new();
    private ImmutableArray<Theme> themes = [];
    private Lazy<Tagger>? tagger;

    /// <summary>Comes before all questions. Themes are files: who edits one is judged by the new one. What was decided since the last time is learnt at the next start.</summary>
    public void Follow(ImmutableArray<Theme> present, DecisionLog log)
    {
        if (tagger is not null && themes.Select(t => (t.Id, t.Print)).SequenceEqual(present.Select(t => (t.Id, t.Print))))
            return;

        themes = present;
        known.Clear();
        tagger = new Lazy<Tagger>(() => LearnedTagger.Of(folder, present, Lessons.Of(log)));
    }

    /// <summary>What is read of a candidate.</summary>
    public static ItemText TextOf(Candidate candidate) =>
        new(candidate.Lead.Title ?? "", candidate.Lead.Text) { Language = candidate.Lead.Language, Categories = candidate.Lead.Categories };

    public ImmutableArray<Judgement> Of(ImmutableArray<Candidate> candidates) => [.. candidates.AsParallel().AsOrdered().Select(Of)];

    private Judgement Of(Candidate candidate)
    {
        var lead = candidate.Lead;
        if (known.TryGetValue(candidate.Id, out var before) && IsSameText(before.Lead, lead))
            return before.Judgement;

        var judgement = tagger!.Value.Judge(TextOf(candidate));
        known[candidate.Id] = (lead, judgement);
        return judgement;
    }

    // Its list of categories is another one each time it is read; they are too weak a sign to judge anew for.
    private static bool IsSameText(Telling one, Telling other) => one.Title == other.Title && one.Text == other.Text && one.Language == other.Language;
}
