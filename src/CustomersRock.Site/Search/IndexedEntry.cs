using CustomersRock.Content.Files;

namespace CustomersRock.Site.Search;

/// <inheritdoc cref="SearchText"/>
internal readonly record struct IndexedEntry(string Key, Fingerprint Print);
