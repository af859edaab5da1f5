using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Site.Pictures.Headers;

namespace CustomersRock.Site.Pictures;

/// <summary>Takes the place from pictures that tell it, for <c>check --fix</c>. The name stays, also where its ending is wrong: that is another rule's.</summary>
public sealed class PictureMending(SiteFolder folder)
{
    private readonly PictureFile file = new(folder);
    private readonly PictureCleaning cleaning = new();

    /// <summary>One after the other, for they may be large. A picture that cannot be cleaned, or that moves and would stand still afterwards, is left.</summary>
    /// <param name="content">All of the site.</param>
    /// <param name="complaints">Those of pictures that tell where they were taken.</param>
    public IEnumerable<MendedPicture> Of(ContentSet content, ImmutableArray<Diagnostic> complaints)
    {
        var told = complaints.Where(c => c.Rule == PictureRules.TellsPlace).Select(c => c.At).ToHashSet();
        var pictures = told.Count == 0 ? [] : content.Stories.SelectMany(Of).Concat(content.Pages.SelectMany(p => p.Body.Pictures)).Where(p => told.Contains(p.At));
        foreach (var shown in pictures.GroupBy(p => p.File, StringComparer.Ordinal))
        {
            if (Mend([.. shown]) is { } mended)
                yield return mended;
        }
    }

    private static IEnumerable<Picture> Of(Story story) => story.Image is { } image ? [image, .. story.Body.Pictures] : story.Body.Pictures;

    private MendedPicture? Mend(ImmutableArray<Picture> shown)
    {
        var picture = shown[0];
        var (bytes, _) = file.Read(picture);
        if (bytes is null || !PictureCleaning.TellsPlace(bytes) || PictureHeader.FormatOf(bytes) is not { } format || PictureHeader.Read(bytes, format) is { Animated: true })
            return null;

        return cleaning.Clean(picture, bytes) is { Bytes: { } clean } && !PictureCleaning.TellsPlace(clean) ? new MendedPicture(picture.File, [.. shown.Select(p => p.At)], bytes, clean) : null;
    }
}
