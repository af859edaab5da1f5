namespace CustomersRock.Site.Pages;

/// <summary>The pictures of stories in all their widths and formats, from the cache. Their names say what is in them.</summary>
internal static class PictureFiles
{
    public static void Plan(PageMaker maker)
    {
        foreach (var variant in maker.Views.Bodies.Pictures.Variants)
        {
            maker.File(variant.Address, new Planning.PrintBuilder().Start(default).Add(variant.Name).End(), "input/stories", job =>
            {
                job.Writer.WriteUtf8(File.ReadAllBytes(maker.Views.Bodies.Studio.PathOf(variant)));
                return true;
            });
        }
    }
}
