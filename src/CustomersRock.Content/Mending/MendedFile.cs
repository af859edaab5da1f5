using System.Collections.Immutable;

namespace CustomersRock.Content.Mending;

/// <summary>A file that can be mended.</summary>
/// <param name="Path">From the site's root.</param>
/// <param name="Before">Its bytes as they were read.</param>
/// <param name="After">As they should be.</param>
/// <param name="Mends">What lies between, from the first line to the last; of one line in the order in which it was found.</param>
public sealed record MendedFile(string Path, byte[] Before, byte[] After, ImmutableArray<Mend> Mends);
