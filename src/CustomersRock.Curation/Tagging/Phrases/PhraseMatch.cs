using CustomersRock.Content.Model;

namespace CustomersRock.Curation.Tagging.Phrases;

/// <param name="First">First word.</param>
/// <param name="End">One after the last word.</param>
internal readonly record struct PhraseMatch(ThemeId Theme, PhraseStrength Strength, int First, int End);
