using CustomersRock.Gathering.Feeds.Xml;

namespace CustomersRock.Gathering.Feeds.Entries;

/// <summary>What the entries of a feed of XML have from it.</summary>
/// <param name="Vocabularies">Of the document.</param>
/// <param name="Address">The document's own, where known.</param>
/// <param name="Author">For entries that name none.</param>
internal sealed record FeedScope(Vocabularies Vocabularies, Uri? Address, string? Author);
