using System.Collections.Immutable;
using CustomersRock.Content.Model;

namespace CustomersRock.Curation.Tagging;

/// <param name="Theme">What the item is about.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Why">The weightiest first.</param>
public sealed record ThemeSuggestion(ThemeId Theme, double Confidence, ImmutableArray<Reason> Why);
