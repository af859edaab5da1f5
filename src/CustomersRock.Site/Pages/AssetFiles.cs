using CustomersRock.Site.Rendering;

namespace CustomersRock.Site.Pages;

/// <summary>The theme's styles, icons and fonts, copied as they are; the web manifest gets the site's names.</summary>
internal static class AssetFiles
{
    public const string Folder = "assets/";
    private const string Manifest = "site.webmanifest";

    public static void Plan(PageMaker maker)
    {
        foreach (var asset in maker.Assets)
        {
            var name = asset.Path[Folder.Length..];
            if (name == Manifest)
                PlanManifest(maker, asset);
            else
                maker.File(AssetAddress.Of(name), asset.Print, "theme/" + asset.Path, job => Copy(job, asset));
        }
    }

    private static bool Copy(RenderJob job, ThemeFile asset)
    {
        job.Writer.WriteUtf8(asset.Bytes);
        return true;
    }

    private static void PlanManifest(PageMaker maker, ThemeFile asset) =>
        maker.File(AssetAddress.Of(Manifest), maker.Print("manifest").End(), "theme/" + asset.Path, job =>
        {
            if (WebManifest.Write(asset.Bytes, maker.Settings, job.Writer) is not { } fault)
                return true;

            job.Faults.Enqueue(ThemeRules.BrokenManifest.At(fault.At("theme/" + asset.Path), $"the web manifest is not JSON: {fault.What}", "mend it, or delete it and its link in _head"));
            return false;
        });
}
