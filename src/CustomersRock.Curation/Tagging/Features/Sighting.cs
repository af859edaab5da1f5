namespace CustomersRock.Curation.Tagging.Features;

/// <summary>One occurrence of known evidence.</summary>
/// <param name="Column">Its column in the table.</param>
/// <param name="From">For letters the first character in the folded text, else the first word.</param>
/// <param name="To">One after the last.</param>
internal readonly record struct Sighting(FeatureBlock Block, int Column, int From, int To);
