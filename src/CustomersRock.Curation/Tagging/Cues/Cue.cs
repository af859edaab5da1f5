namespace CustomersRock.Curation.Tagging.Cues;

/// <summary>Something that an editor would notice: several wordings of one thing.</summary>
/// <param name="Label">In plain words, as an editor reads it: <c>a worker acts, in the past tense</c>. Also its name in the model.</param>
internal sealed record Cue(string Label, WordPattern[] Patterns);
