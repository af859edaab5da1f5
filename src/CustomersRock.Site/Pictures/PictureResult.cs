using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;

namespace CustomersRock.Site.Pictures;

/// <summary>What became of a picture.</summary>
/// <param name="Hash">XxHash128 of the file, to be given back next time; null where it could not be read.</param>
/// <param name="Prepared">Null where it cannot be shown; then there is an error among the diagnostics.</param>
/// <param name="Diagnostics">The same, whether the picture came from the cache or not.</param>
internal sealed record PictureResult(Fingerprint? Hash, PreparedPicture? Prepared, ImmutableArray<Diagnostic> Diagnostics);
