using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Site.Pictures;

/// <summary>A picture fit to lie in the repository, or why there is none.</summary>
/// <param name="Bytes">Null where it is refused.</param>
/// <param name="Ending">Of its file, without a dot: <c>jpg</c>, <c>png</c>, <c>webp</c>, <c>avif</c> or <c>gif</c>.</param>
/// <param name="Fault">Null where it is fine.</param>
public sealed record CleanPicture(byte[]? Bytes, string Ending, Diagnostic? Fault);
