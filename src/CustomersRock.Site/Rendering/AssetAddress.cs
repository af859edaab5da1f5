namespace CustomersRock.Site.Rendering;

/// <summary>Where a file below <c>theme/assets</c> is put.</summary>
internal static class AssetAddress
{
    /// <summary>Browsers and feed readers ask for <c>/favicon.ico</c> without looking at a page.</summary>
    private const string Favicon = "favicon.ico";

    /// <param name="name">Below <c>theme/assets</c>.</param>
    public static string Of(string name) => name == Favicon ? "/" + name : "/assets/" + name;
}
