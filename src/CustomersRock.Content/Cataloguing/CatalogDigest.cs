using System.Collections.Immutable;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Cataloguing;

/// <summary>A round-up with its entries found.</summary>
public sealed record CatalogDigest(Digest Digest, ImmutableArray<DigestEntry> Entries)
{
    public string Address { get; } = SiteAddresses.Digest(Digest.Id);
}
