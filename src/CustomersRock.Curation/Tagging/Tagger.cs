using System.Collections.Immutable;
using CustomersRock.Content.Model;
using CustomersRock.Curation.Tagging.Cues;
using CustomersRock.Curation.Tagging.Explaining;
using CustomersRock.Curation.Tagging.Features;
using CustomersRock.Curation.Tagging.Learning;
using CustomersRock.Curation.Tagging.Models;
using CustomersRock.Curation.Tagging.Phrases;
using CustomersRock.Curation.Tagging.Reading;

namespace CustomersRock.Curation.Tagging;

/// <summary>Reads an item and says whether an editor will want it, what it is about, and why. Any number of threads may ask at once.</summary>
public sealed class Tagger
{
    private const int MostThemes = 3;
    private const int MostReasons = 6;
    private const int MostThemeReasons = 4;

    // For languages of which there was no training item.
    private const float Foreign = 0.3f;

    private readonly TaggerModel model;
    private readonly PhraseBook phrases;
    private readonly ThemeOutput[] themes;

    internal Tagger(TaggerModel model, IReadOnlyCollection<Theme> site)
    {
        this.model = model;
        phrases = new PhraseBook(site);
        themes = [.. site.Select(theme => new ThemeOutput(theme.Id, model.IndexOf(theme.Id)))];
    }

    private Tagger(TaggerModel model, PhraseBook phrases, ThemeOutput[] themes) => (this.model, this.phrases, this.themes) = (model, phrases, themes);

    /// <summary>The tagger with the model that ships with the program.</summary>
    /// <param name="themes">Those of the site: no other is suggested; one that the model was not taught is carried by its own phrases.</param>
    public static Tagger Shipped(IReadOnlyCollection<Theme> themes) => new(ShippedModel.Read(), themes);

    /// <summary>A tagger from what <see cref="Save"/> gave.</summary>
    /// <exception cref="InvalidDataException">These bytes are no model of this version: a caller learns anew from the decisions.</exception>
    public static Tagger Load(ReadOnlySpan<byte> bytes, IReadOnlyCollection<Theme> themes) => new(ModelFile.Read(bytes), themes);

    /// <summary>The model as bytes, to be kept until the decisions change.</summary>
    public byte[] Save() => ModelFile.Write(model);

    /// <summary>A tagger that has learned from an editor: accepted items (good, with their themes) and rejected ones. Give only decisions that say something about the item itself, not "we had it already". Of n decisions n / (n + 100) of what they say is taken on,
    /// less where the items that ship with the model would be judged worse by more than 0.01 (AUC, or F1 of the themes). The same decisions in the same order give the same tagger; 500 take a second or two.</summary>
    public (Tagger Tagger, LearningReport Report) Learn(IReadOnlyList<LabelledItem> decisions)
    {
        var (learned, report) = Adaptation.Learn(model, decisions, phrases);
        return (new Tagger(learned, phrases, themes), report);
    }

    /// <summary>Judges one item. Never throws, whatever the item holds; looks at the first 400 characters of a title and 4,000 of an excerpt.</summary>
    public Judgement Judge(ItemText item)
    {
        var evidence = new ItemEvidence(item, CueBooks.House, phrases);
        var counted = new FeatureCounts(model.Table);
        var vector = counted.VectorOf(evidence);
        var scores = model.Score(vector);
        Filing.Add(item.Categories, phrases, model, scores);
        var trust = Trust(evidence.Text.Language);
        return new Judgement
        {
            GoodNews = Odds.ToProbability(Trusted(scores[0], model.Outputs[0].Base, trust)),
            Why = ReasonFinder.Find(item, evidence.Text, Tracing.Of(model, evidence, vector, counted, 0), MostReasons),
            Themes = Suggest(item, evidence, scores, trust, output => Tracing.Of(model, evidence, vector, counted, output)),
            Caution = Caution.For(evidence.Text, trust),
        };
    }

    private ImmutableArray<ThemeSuggestion> Suggest(ItemText item, ItemEvidence evidence, double[] scores, float trust, Func<int, Tracing> trace)
    {
        var suggested = new List<(ThemeOutput Theme, double Confidence)>();
        foreach (var theme in themes)
        {
            var output = theme.Output;
            var confidence = Odds.ToProbability(output is { } known ? Trusted(scores[known], model.Outputs[known].Base, trust) : PhrasesAlone.Score(model.PhraseWeights, evidence, theme.Id));
            if (confidence >= (output is { } taught ? model.Outputs[taught].Threshold : PhrasesAlone.Threshold))
                suggested.Add((theme, confidence));
        }

        return [.. suggested.OrderByDescending(s => s.Confidence).ThenBy(s => s.Theme.Id.Value, StringComparer.Ordinal).Take(MostThemes).Select(s => new ThemeSuggestion(s.Theme.Id, s.Confidence, Why(item, evidence, s.Theme, trace)))];
    }

    private ImmutableArray<Reason> Why(ItemText item, ItemEvidence evidence, ThemeOutput theme, Func<int, Tracing> trace) => theme.Output is { } output
        ? [.. ReasonFinder.Find(item, evidence.Text, trace(output), MostThemeReasons * 3).Where(reason => reason.Weight > 0).Take(MostThemeReasons)]
        : PhrasesAlone.Why(model.PhraseWeights, item, evidence, theme.Id, MostThemeReasons);

    // Little is known of other languages: what is said of them is drawn to what is said of an item without evidence.
    private static double Trusted(double score, float origin, float trust) => origin + ((score - origin) * trust);

    private float Trust(string language) => model.Languages.GetValueOrDefault(language, Foreign);

    private readonly record struct ThemeOutput(ThemeId Id, int? Output);
}
