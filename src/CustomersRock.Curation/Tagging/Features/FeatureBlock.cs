namespace CustomersRock.Curation.Tagging.Features;

/// <summary>A kind of evidence; each is weighed as a whole against the others.</summary>
internal enum FeatureBlock : byte
{
    Letters,
    Words,
    Forms,
    Cues,
    Phrases,
}
