using System.Collections.Immutable;
using CustomersRock.Content.Model;
using CustomersRock.Curation.Tagging.Learning;

namespace CustomersRock.Curation.Tagging.Evaluation;

/// <summary>What was said of a labelled item.</summary>
/// <param name="GoodNews">0 to 1.</param>
/// <param name="Themes">Those suggested.</param>
public sealed record Verdict(LabelledItem Item, double GoodNews, ImmutableArray<ThemeId> Themes);
