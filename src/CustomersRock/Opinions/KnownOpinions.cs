using System.Collections.Immutable;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Curating;
using CustomersRock.Curation.Opinions;
using CustomersRock.Curation.Tagging;

namespace CustomersRock.Opinions;

/// <summary>The opinions that are there already: inbox, desk and proposals read them and never wait for one.</summary>
internal sealed class KnownOpinions
{
    public static readonly KnownOpinions None = new(new OpinionSettings(), OpinionRules.Of([]), []);

    private readonly OpinionSettings settings;
    private readonly Dictionary<Fingerprint, KeptOpinion> kept = [];

    private KnownOpinions(OpinionSettings settings, OpinionRules rules, ImmutableArray<KeptOpinion> all)
    {
        this.settings = settings;
        Rules = rules;
        foreach (var opinion in all)
            kept.TryAdd(opinion.Question, opinion);
    }

    public OpinionRules Rules { get; }
    public IReadOnlyCollection<KeptOpinion> All => kept.Values;

    /// <summary>None where nobody is to be asked.</summary>
    public static KnownOpinions In(SiteFolder folder, ContentSet content, DateTimeOffset now)
    {
        if (!content.Settings.Opinion.IsOn)
            return None;

        var rules = OpinionRules.Of(content.Themes);
        return new KnownOpinions(content.Settings.Opinion, rules, new OpinionFile(folder, rules.Themes).Read(now));
    }

    public Fingerprint PrintOf(ItemText item) => OpinionQuestion.Print(item, Rules, settings.Model!);

    /// <summary>It was asked about, whether or not an opinion came of it.</summary>
    public bool Has(ItemText item) => kept.Count > 0 && kept.ContainsKey(PrintOf(item));

    public ImmutableArray<Judgement> On(ImmutableArray<Candidate> candidates, ImmutableArray<Judgement> plain) =>
        kept.Count == 0 ? plain : [.. candidates.Zip(plain, (c, p) => On(Judging.TextOf(c), p))];

    private Judgement On(ItemText item, Judgement plain) =>
        kept.GetValueOrDefault(PrintOf(item))?.Opinion is { } opinion ? OpinionBlend.Of(plain, opinion, settings.Model!, settings.Weight) : plain;
}
