using CustomersRock.Content.Model;
using CustomersRock.Site.Pictures.Headers;

namespace CustomersRock.Site.Pictures;

/// <summary>Takes from a picture what is nobody's business (camera, owner, place, a smaller picture of before it was cut), before it is committed: the repository forgets nothing.</summary>
/// <remarks>The picture is decoded and encoded again, so that nothing that is not a pixel can stay: neither in a field nobody thought of nor behind the end of the file.</remarks>
public sealed class PictureCleaning
{
    /// <summary>Pixels; twice the widest that a page shows. Larger ones are scaled down.</summary>
    public const int Widest = 2 * 1440;

    private readonly Lazy<Darkroom> darkroom = new(() => new Darkroom());

    /// <summary>True where the file says where it was taken (EXIF or XMP).</summary>
    public static bool TellsPlace(ReadOnlySpan<byte> bytes) => PlaceInPicture.IsTold(bytes);

    /// <summary>Pixels, as the file says and before a single one is decoded; null for what is no picture that we take.</summary>
    public static (int Width, int Height)? SizeOf(ReadOnlySpan<byte> bytes) =>
        PictureHeader.FormatOf(bytes) is { } format && PictureHeader.Read(bytes, format) is { } header ? (header.Width, header.Height) : null;

    /// <param name="picture">Names the file in what is said of it.</param>
    /// <param name="bytes">Of a stranger; what is too large, of another kind or cannot be decoded is refused.</param>
    public CleanPicture Clean(Picture picture, byte[] bytes)
    {
        if (PictureStudio.Refuse(picture, bytes) is { } fault)
            return new CleanPicture(null, "", fault);

        var format = PictureHeader.FormatOf(bytes)!.Value;
        try
        {
            var clean = darkroom.Value.Clean(bytes, format, Widest);
            return new CleanPicture(clean, format.Ending(), clean is null ? PictureComplaints.Damaged(picture) : null);
        }
        catch (Exception exception) when (exception is DllNotFoundException or TypeInitializationException)
        {
            return new CleanPicture(null, "", PictureComplaints.LibraryMissing(picture));
        }
    }
}
