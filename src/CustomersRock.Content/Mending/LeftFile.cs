namespace CustomersRock.Content.Mending;

/// <summary>A file that might have been mended and is left as it is.</summary>
/// <param name="Path">From the site's root.</param>
/// <param name="Why">Half a sentence: <c>input/about.md links to it by its name</c>.</param>
public sealed record LeftFile(string Path, string Why);
