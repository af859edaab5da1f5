using System.Collections.Immutable;

namespace CustomersRock.Curation.Tagging.Models;

/// <summary>A training item that travels with the model, so that a model that learns from an editor can be measured.</summary>
/// <param name="Answers">Whether each output is right for it.</param>
/// <param name="Scores">What a model that was not taught this item said, in log-odds.</param>
internal sealed record AnchorItem(ItemText Text, ImmutableArray<bool> Answers, ImmutableArray<float> Scores);
