using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Site.Pictures;

/// <summary>A picture that says no more where it was taken.</summary>
/// <param name="Path">From the site's root.</param>
/// <param name="Shown">Where texts show it.</param>
/// <param name="Before">As it was read.</param>
/// <param name="After">Upright, in the same format, of nothing but its colours.</param>
public sealed record MendedPicture(string Path, ImmutableArray<FilePosition> Shown, byte[] Before, byte[] After);
