namespace CustomersRock.Commands.Sources;

/// <summary>A new source's file.</summary>
/// <param name="Place">From the site's root.</param>
/// <param name="Title">Of the source.</param>
/// <param name="Bytes">The file.</param>
internal sealed record ImportedFile(string Place, string Title, byte[] Bytes);
