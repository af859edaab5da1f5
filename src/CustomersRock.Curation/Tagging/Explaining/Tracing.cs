using CustomersRock.Curation.Tagging.Features;
using CustomersRock.Curation.Tagging.Models;
using CustomersRock.Curation.Tagging.Phrases;
using CustomersRock.Curation.Tagging.Reading;

namespace CustomersRock.Curation.Tagging.Explaining;

/// <summary>Traces an answer back to the words of the item: each piece of evidence hands its log-odds to the words it covers, or to the cue it is. Nothing is lost on the way: base, words and cues sum to the answer.</summary>
internal sealed class Tracing
{
    private readonly Dictionary<int, (double Weight, int Count)> known;

    private Tracing(TaggerModel model, ReadText text, SparseVector vector, int output)
    {
        known = CountsOf(model, vector, output);
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

    public static Tracing Of(TaggerModel model, ItemEvidence evidence, SparseVector vector, int output)
    {
        var tracing = new Tracing(model, evidence.Text, vector, output);
        var counting = new CountingSink(model.Table, tracing.known);
        evidence.Tell(ref counting);
        var sharing = new SharingSink(model.Table, evidence.Text, tracing);
        evidence.TellText(ref sharing);
        tracing.Notice(model, evidence);
        return tracing;
    }

    private void Notice(TaggerModel model, ItemEvidence evidence)
    {
        foreach (var match in evidence.Cues)
        {
            var summing = new SummingSink(model.Table, known);
            evidence.Tell(match, ref summing);
            Noticed.Add(new Notice(evidence.LabelOf(match), match.First, match.End, summing.Sum));
        }

        foreach (var match in evidence.Phrases)
        {
            var summing = new SummingSink(model.Table, known);
            PhraseFeatures.Tell(match, ref summing);
            Noticed.Add(new Notice(match.Strength == PhraseStrength.LookAlike ? $"looks like {match.Theme}" : $"a phrase of {match.Theme}", match.First, match.End, summing.Sum));
        }
    }

    private static Dictionary<int, (double Weight, int Count)> CountsOf(TaggerModel model, SparseVector vector, int output)
    {
        var weights = new Dictionary<int, (double, int)>(vector.Columns.Length);
        for (var i = 0; i < vector.Columns.Length; i++)
            weights[vector.Columns[i]] = (vector.Values[i] * (double)model.Weight(vector.Columns[i], output), 0);

        return weights;
    }

    private readonly ref struct CountingSink(FeatureTable table, Dictionary<int, (double Weight, int Count)> known) : IFeatureSink
    {
        public void Take(FeatureBlock block, uint key, int from, int to)
        {
            if (table.Find(block, key) is var column and >= 0)
                known[column] = known[column] with { Count = known[column].Count + 1 };
        }
    }

    private ref struct SummingSink(FeatureTable table, Dictionary<int, (double Weight, int Count)> known) : IFeatureSink
    {
        public double Sum { get; private set; }

        public void Take(FeatureBlock block, uint key, int from, int to)
        {
            if (table.Find(block, key) is var column and >= 0)
                Sum += known[column].Weight / known[column].Count;
        }
    }

    private readonly ref struct SharingSink(FeatureTable table, ReadText text, Tracing tracing) : IFeatureSink
    {
        public void Take(FeatureBlock block, uint key, int from, int to)
        {
            if (table.Find(block, key) is not (var column and >= 0))
                return;

            var (weight, count) = tracing.known[column];
            var share = weight / count;
            if (block == FeatureBlock.Letters)
                ShareAmongLetters(share, from, to);
            else
                ShareAmongWords(share, from, to);
        }

        private void ShareAmongWords(double share, int from, int to)
        {
            for (var word = from; word < to; word++)
                tracing.Words[word] += share / (to - from);
        }

        private void ShareAmongLetters(double share, int from, int to)
        {
            var letters = 0;
            var first = FirstWordEndingAfter(from);
            for (var word = first; word < text.Words.Length && text.Words[word].Start < to; word++)
                letters += Covered(word, from, to);

            if (letters == 0)
                tracing.Rest += share;

            for (var word = first; letters > 0 && word < text.Words.Length && text.Words[word].Start < to; word++)
                tracing.Words[word] += share * Covered(word, from, to) / letters;
        }

        private int Covered(int word, int from, int to) => Math.Min(text.Words[word].End, to) - Math.Max(text.Words[word].Start, from);

        private int FirstWordEndingAfter(int place)
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
    }
}
