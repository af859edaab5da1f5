namespace CustomersRock.Site.Pictures;

/// <summary>One file that a reader's browser may choose.</summary>
/// <param name="Name">File name in the cache and below <c>/pictures/</c>; says all about its content, so it never changes.</param>
/// <param name="Format">Its kind.</param>
/// <param name="Width">In pixels, upright.</param>
/// <param name="Height">In pixels, upright.</param>
/// <param name="Length">In bytes.</param>
internal sealed record PictureVariant(string Name, PictureFormat Format, int Width, int Height, long Length)
{
    /// <summary>Site-relative.</summary>
    public string Address => "/pictures/" + Name;
}
