using CustomersRock.Content.Model;

namespace CustomersRock.Content.Cataloguing;

/// <summary>What a digest rounds up: a story or an item, never both.</summary>
public sealed record DigestEntry(CatalogStory? Story, GatheredItem? Item);
