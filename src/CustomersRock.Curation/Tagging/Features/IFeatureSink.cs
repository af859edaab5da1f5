namespace CustomersRock.Curation.Tagging.Features;

/// <summary>Is told every piece of evidence in an item, with the place it stands at.</summary>
internal interface IFeatureSink
{
    /// <param name="key">What it is; equal evidence has equal keys.</param>
    /// <param name="from">For letters the first character in the folded text, else the first word.</param>
    /// <param name="to">One after the last.</param>
    void Take(FeatureBlock block, uint key, int from, int to);
}
