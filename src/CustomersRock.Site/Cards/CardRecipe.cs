using CustomersRock.Site.Pictures;

namespace CustomersRock.Site.Cards;

/// <summary>How cards are made. Whatever changes their bytes besides the theme changes <see cref="Version"/>, and with it their prints: no cache shows an old one.</summary>
/// <remarks>Letters and lines are drawn by libvips (Pango, FreeType, librsvg), whose version is part of it. The bytes of a PNG are the runtime's zlib's:
/// another runtime may pack the same pixels otherwise, which changes no address.</remarks>
internal static class CardRecipe
{
    public const string Version = "1/" + PictureRecipe.Library;
    public const int Width = 1200;
    public const int Height = 630;

    /// <summary>Shades between ink and paper. Sixteen cannot be told from all; they keep a picture's palette small.</summary>
    public const int Shades = 15;

    /// <summary>Colours of a drawing; the rest of the 256 are for the shades of text.</summary>
    public const int DrawingColours = 160;

    /// <summary>Characters of a text; what is longer is cut, for it would be too small to read.</summary>
    public const int LongestText = 1000;
}
