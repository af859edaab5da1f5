using CustomersRock.Content.Model;
using CustomersRock.Gathering.Feeds;

namespace CustomersRock.Gathering.Matching;

/// <summary>An entry with an id that it keeps from one answer to the next.</summary>
/// <param name="Entry">As read.</param>
/// <param name="Id">No two of one answer are equal.</param>
/// <param name="GuidHash">Hash of the guid, the same for all revisions of one entry; 0 where the feed gives none worth its name.</param>
/// <param name="IsOldRevision">True where the same answer holds a later revision of this entry.</param>
public sealed record IdentifiedEntry(FeedEntry Entry, TellingId Id, ulong GuidHash, bool IsOldRevision);
