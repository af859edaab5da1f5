namespace CustomersRock.Curation.Tagging.Cues;

/// <param name="Cue">Its index.</param>
/// <param name="First">First word.</param>
/// <param name="End">One after the last word.</param>
internal readonly record struct CueMatch(int Cue, int First, int End);
