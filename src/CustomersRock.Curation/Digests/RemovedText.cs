using System.Collections.Immutable;

namespace CustomersRock.Curation.Digests;

/// <param name="Text">The file as it is to be.</param>
/// <param name="Removed">What was taken out of its text, as written.</param>
public sealed record RemovedText(string Text, ImmutableArray<string> Removed);
