namespace CustomersRock.Site.Cards;

/// <summary>Text as ink: one byte a pixel, 0 none, 255 full.</summary>
/// <param name="Ink">Row by row.</param>
/// <param name="X">Left edge on the card.</param>
/// <param name="Y">Upper edge on the card.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
internal readonly record struct TextMask(byte[] Ink, int X, int Y, int Width, int Height);
