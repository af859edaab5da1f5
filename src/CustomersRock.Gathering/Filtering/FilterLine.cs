namespace CustomersRock.Gathering.Filtering;

/// <summary>One line that may decide, its own or from a shared list.</summary>
/// <param name="Key">Stable while the line says the same, wherever it stands: <c>Exclude Set adverts: sponsored</c>.</param>
/// <param name="Where">File, line, and what it says: <c>input/sources/mademesmile.yml:14 Exclude "repost"</c>.</param>
public sealed record FilterLine(string Key, string Where);
