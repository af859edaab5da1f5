using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using NetVips;

namespace CustomersRock.Site.Cards;

/// <summary>Prints cards. What many share (the drawing, the emblem, the site's name) is drawn once. May be called from several threads.</summary>
internal sealed class CardPress
{
    private readonly CardDesign design;
    private readonly ConcurrentDictionary<string, Lazy<CardDrawing>> drawings = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Drawing, string? Emblem, string? Label, string Site), Lazy<IndexedPicture>> scenes = new();

    /// <param name="design">Of the theme.</param>
    /// <param name="cacheFolder">Must exist.</param>
    /// <exception cref="DllNotFoundException">There is no libvips for this machine.</exception>
    public CardPress(CardDesign design, string cacheFolder)
    {
        FontRoom.Open(cacheFolder);
        this.design = design;
        Typesetter.Learn(design.Fonts);
    }

    /// <summary>A PNG of <see cref="CardRecipe.Width"/> by <see cref="CardRecipe.Height"/> pixels.</summary>
    /// <exception cref="CardException">The theme's drawing, or a font it names, cannot be used.</exception>
    public byte[] Print(SocialCard card)
    {
        var drawing = drawings.GetOrAdd(card.Drawing, name => new Lazy<CardDrawing>(() => design.Drawing(name))).Value;
        var scene = scenes.GetOrAdd((card.Drawing, card.Emblem, card.Label, card.Site), _ => new Lazy<IndexedPicture>(() => Scene(card, drawing))).Value;
        var pixels = ArrayPool<byte>.Shared.Rent(scene.Pixels.Length);
        try
        {
            var picture = scene.CopyTo(pixels);
            foreach (var box in drawing.Boxes.Where(b => !b.IsShared))
                Lay(picture, card, box, drawing);

            return PngWriter.Write(picture);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(pixels);
        }
    }

    private IndexedPicture Scene(SocialCard card, CardDrawing drawing)
    {
        var picture = IndexedPicture.From(Pixels(drawing, drawing.Scene(design.Symbol(card.Emblem))));
        foreach (var box in drawing.Boxes.Where(b => b.IsShared))
            Lay(picture, card, box, drawing);

        return picture;
    }

    private static byte[] Pixels(CardDrawing drawing, byte[] svg)
    {
        try
        {
            using var drawn = Image.SvgloadBuffer(svg);
            if (drawn.Width != CardRecipe.Width || drawn.Height != CardRecipe.Height)
                throw drawing.Fault($"the drawing measures {drawn.Width} by {drawn.Height}", "give its svg element width=\"1200\" and height=\"630\"");

            using var flat = drawn.Flatten([255.0, 255.0, 255.0]);
            return flat.WriteToMemory<byte>();
        }
        catch (VipsException)
        {
            throw drawing.Fault("the drawing cannot be shown", "open it in a browser, which says more");
        }
    }

    private void Lay(IndexedPicture picture, SocialCard card, TextBox box, CardDrawing drawing)
    {
        var words = card.Find(box.Name);
        var fonts = Fonts(box, drawing);
        var text = CardText.Of(words, fonts) ?? (box.Name == "title" ? CardText.Of(card.Label ?? card.Site, fonts) : null);
        if (text is not null && Typesetter.Fit(text, box) is { } mask)
            picture.Lay(mask, box.Colour);
    }

    private ImmutableArray<FontFile> Fonts(TextBox box, CardDrawing drawing) =>
        [.. box.Fonts.Select(name => design.Fonts.FirstOrDefault(f => f.Name == name) ?? throw drawing.Fault($"there is no font \"{name}\" in cards/fonts", "put the file there, or mend font-family"))];
}
