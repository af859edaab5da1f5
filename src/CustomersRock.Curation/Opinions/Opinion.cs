using System.Collections.Immutable;
using CustomersRock.Content.Model;

namespace CustomersRock.Curation.Opinions;

/// <summary>What a language model thinks of an item, after a strict reading.</summary>
/// <param name="GoodNews">0 to 1.</param>
/// <param name="Themes">At most three, known ones only.</param>
/// <param name="Why">One visible line in the model's words, without double quotes; null where it gave none.</param>
public sealed record Opinion(double GoodNews, ImmutableArray<ThemeId> Themes, string? Why);
