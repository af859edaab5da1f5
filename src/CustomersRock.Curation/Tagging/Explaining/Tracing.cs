using CustomersRock.Curation.Tagging.Features;
using CustomersRock.Curation.Tagging.Models;
using CustomersRock.Curation.Tagging.Phrases;
using CustomersRock.Curation.Tagging.Reading;

namespace CustomersRock.Curation.Tagging.Explaining;

/// <summary>Traces an answer back to the words of the item: each piece of evidence hands its log-odds to the words it covers, or to the cue it is. Nothing is lost on the way: base, words and cues sum to the answer.</summary>
internal sealed class Tracing
{
    private readonly Dictionary<int, double> shares;

    private Tracing(TaggerModel model, ReadText text, SparseVector vector, FeatureCounts counted, int output)
    {
        shares = SharesOf(model, vector, counted, output);
        Words = new double[text.Words.Length];
        Base = model.Outputs[output].Base;
    }

    public double Base { get; }

    /// <summary>Log-odds of each word.</summary>
    public double[] Words { get; }

    /// <summary>Log-odds of each cue and of each phrase of a theme, with what it is called and its words.</summary>
    public List<Notice> Noticed { get; } = [];

    /// <summary>Log-odds of letters that belong to no word.</summary>
    public double Rest { get; private set; }

    public double Sum => Base + Words.Sum() + Noticed.Sum(n => n.Weight) + Rest;

    /// <param name="counted">What counted this item last.</param>
    public static Tracing Of(TaggerModel model, ItemEvidence evidence, SparseVector vector, FeatureCounts counted, int output)
    {
        var tracing = new Tracing(model, evidence.Text, vector, counted, output);
        foreach (var sighting in counted.Sightings)
        {
            if (sighting.Block == FeatureBlock.Letters)
                tracing.ShareAmongLetters(evidence.Text, tracing.shares[sighting.Column], sighting.From, sighting.To);
            else if (sighting.Block < FeatureBlock.Cues)
                tracing.ShareAmongWords(tracing.shares[sighting.Column], sighting.From, sighting.To);
        }

        tracing.Notice(model, evidence);
        return tracing;
    }

    private void Notice(TaggerModel model, ItemEvidence evidence)
    {
        foreach (var match in evidence.Cues)
        {
            var summing = new SummingSink(model.Table, shares);
            evidence.Tell(match, ref summing);
            Noticed.Add(new Notice(evidence.LabelOf(match), match.First, match.End, summing.Sum));
        }

        foreach (var match in evidence.Phrases)
        {
            var summing = new SummingSink(model.Table, shares);
            PhraseFeatures.Tell(match, ref summing);
            Noticed.Add(new Notice(match.Strength == PhraseStrength.LookAlike ? $"looks like {match.Theme}" : $"a phrase of {match.Theme}", match.First, match.End, summing.Sum));
        }
    }

    private void ShareAmongWords(double share, int from, int to)
    {
        for (var word = from; word < to; word++)
            Words[word] += share / (to - from);
    }

    private void ShareAmongLetters(ReadText text, double share, int from, int to)
    {
        var letters = 0;
        var first = FirstWordEndingAfter(text, from);
        for (var word = first; word < text.Words.Length && text.Words[word].Start < to; word++)
            letters += Covered(text, word, from, to);

        if (letters == 0)
            Rest += share;

        for (var word = first; letters > 0 && word < text.Words.Length && text.Words[word].Start < to; word++)
            Words[word] += share * Covered(text, word, from, to) / letters;
    }

    private static int Covered(ReadText text, int word, int from, int to) => Math.Min(text.Words[word].End, to) - Math.Max(text.Words[word].Start, from);

    private static int FirstWordEndingAfter(ReadText text, int place)
    {
        var (low, high) = (0, text.Words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (text.Words[middle].End > place)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    // What one occurrence of each piece of evidence adds.
    private static Dictionary<int, double> SharesOf(TaggerModel model, SparseVector vector, FeatureCounts counted, int output)
    {
        var shares = new Dictionary<int, double>(vector.Columns.Length);
        for (var i = 0; i < vector.Columns.Length; i++)
            shares[vector.Columns[i]] = vector.Values[i] * (double)model.Weight(vector.Columns[i], output) / counted.CountOf(vector.Columns[i]);

        return shares;
    }

    private ref struct SummingSink(FeatureTable table, Dictionary<int, double> shares) : IFeatureSink
    {
        public double Sum { get; private set; }

        public void Take(FeatureBlock block, uint key, int from, int to)
        {
            if (table.Find(block, key) is var column and >= 0)
                Sum += shares[column];
        }
    }
}
