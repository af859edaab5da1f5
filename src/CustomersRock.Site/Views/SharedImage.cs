namespace CustomersRock.Site.Views;

/// <summary>What other sites show beside a link to a page.</summary>
/// <param name="Url">Absolute.</param>
/// <param name="Alt">What it says or shows.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
internal sealed record SharedImage(string Url, string Alt, int Width, int Height);
