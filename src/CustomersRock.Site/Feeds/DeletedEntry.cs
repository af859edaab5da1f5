namespace CustomersRock.Site.Feeds;

/// <summary>An entry that is gone (RFC 6721): readers that know the element delete what they stored.</summary>
/// <param name="Id">Of the entry, as it stood in the feed.</param>
/// <param name="When">Since when it is gone.</param>
internal readonly record struct DeletedEntry(string Id, DateTimeOffset When);
