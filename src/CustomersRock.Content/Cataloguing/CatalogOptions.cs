namespace CustomersRock.Content.Cataloguing;

/// <summary>What of the content is shown.</summary>
/// <param name="Now">Whatever is published later waits.</param>
/// <param name="Drafts">Shows drafts and what waits, too.</param>
public sealed record CatalogOptions(DateTimeOffset Now, bool Drafts = false);
