namespace CustomersRock.Curation.Tagging.Explaining;

/// <summary>Something that was noticed at a place.</summary>
/// <param name="Label">What, in plain words.</param>
/// <param name="First">First word.</param>
/// <param name="End">One after the last word.</param>
/// <param name="Weight">In log-odds.</param>
internal readonly record struct Notice(string Label, int First, int End, double Weight);
