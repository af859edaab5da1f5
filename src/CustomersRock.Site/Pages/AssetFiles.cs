namespace CustomersRock.Site.Pages;

/// <summary>The theme's styles, icons and fonts, copied as they are.</summary>
internal static class AssetFiles
{
    public const string Folder = "assets/";

    public static void Plan(PageMaker maker)
    {
        foreach (var asset in maker.Assets)
        {
            maker.File("/" + asset.Path, asset.Print, "theme/" + asset.Path, job =>
            {
                job.Writer.WriteUtf8(asset.Bytes);
                return true;
            });
        }
    }
}
