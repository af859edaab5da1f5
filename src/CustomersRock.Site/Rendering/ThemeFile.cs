using CustomersRock.Content.Files;

namespace CustomersRock.Site.Rendering;

/// <summary>A file of the theme, in memory.</summary>
/// <param name="Path">Relative to the theme's folder, with forward slashes: <c>layouts/story.liquid</c>.</param>
/// <param name="Bytes">As on disk.</param>
/// <param name="Print">XxHash128 of the bytes.</param>
internal sealed record ThemeFile(string Path, byte[] Bytes, Fingerprint Print);
