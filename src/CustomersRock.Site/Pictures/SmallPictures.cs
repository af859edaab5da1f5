using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;

namespace CustomersRock.Site.Pictures;

/// <summary>Pictures that came by way of a messenger, which shrinks them.</summary>
internal static class SmallPictures
{
    private const int FewestPixels = 640;

    public static IEnumerable<Diagnostic> Among(Catalog catalog, PictureShelf shelf, Func<string, bool> reviews)
    {
        foreach (var story in catalog.Stories)
        {
            if (!reviews(story.Story.At.Path))
                continue;

            IEnumerable<Picture> pictures = story.Story.Image is { } image ? [image, .. story.Story.Body.Pictures] : story.Story.Body.Pictures;
            foreach (var picture in pictures)
            {
                if (shelf.Find(picture) is { } prepared && prepared.Largest.Width < FewestPixels)
                    yield return PictureComplaints.Small(picture, prepared.Largest.Width);
            }
        }
    }
}
