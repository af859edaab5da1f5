namespace CustomersRock.Content.Reading.Listing;

/// <summary>A file below <c>input/</c>, as the folder lists it.</summary>
/// <param name="Path">From the site's root, with forward slashes.</param>
/// <param name="Size">In bytes.</param>
/// <param name="ModifiedTicks">Last change, UTC.</param>
/// <param name="IsLink">A symbolic link; never followed.</param>
internal readonly record struct ListedFile(string Path, long Size, long ModifiedTicks, bool IsLink = false)
{
    /// <summary>What it is, by where it lies.</summary>
    public FileKind Kind { get; } = FilePlace.KindOf(Path);
}
