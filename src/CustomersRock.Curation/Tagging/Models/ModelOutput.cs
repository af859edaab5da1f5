namespace CustomersRock.Curation.Tagging.Models;

/// <summary>One answer of a model.</summary>
/// <param name="Name"><c>good</c>, or the id of a theme.</param>
/// <param name="Base">Log-odds of an item without evidence.</param>
/// <param name="Threshold">The probability from which a theme is suggested; for good news that from which an item counts as such.</param>
/// <param name="Step">What a weight of one stands for.</param>
internal sealed record ModelOutput(string Name, float Base, float Threshold, float Step);
