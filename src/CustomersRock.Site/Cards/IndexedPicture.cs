using System.Runtime.InteropServices;

namespace CustomersRock.Site.Cards;

/// <summary>A picture of at most 256 colours. Text is laid over it in a few shades, so that a card packs into a tenth of what its pixels would take.</summary>
internal sealed class IndexedPicture
{
    private const int MostColours = 256;

    private readonly List<Rgb> palette;
    private readonly Dictionary<Rgb, byte> places;

    private IndexedPicture(byte[] pixels, List<Rgb> palette)
    {
        Pixels = pixels;
        this.palette = palette;
        places = new Dictionary<Rgb, byte>(MostColours);
        for (var i = 0; i < palette.Count; i++)
            places.TryAdd(palette[i], (byte)i);
    }

    /// <summary>Row by row, places in the palette.</summary>
    public byte[] Pixels { get; }
    public IReadOnlyList<Rgb> Palette => palette;

    /// <summary>From RGB pixels of a whole card: its most frequent colours, each other as the nearest of them.</summary>
    public static IndexedPicture From(ReadOnlySpan<byte> rgb)
    {
        var colours = MemoryMarshal.Cast<byte, Rgb>(rgb);
        var counts = Counted(colours);

        // Equal counts in the order of the colours: a dictionary promises none.
        List<Rgb> palette = [.. counts.OrderByDescending(c => c.Value).ThenBy(c => (c.Key.Red << 16) | (c.Key.Green << 8) | c.Key.Blue).Take(CardRecipe.DrawingColours).Select(c => c.Key)];
        var nearest = counts.Keys.ToDictionary(c => c, c => Nearest(palette, c));
        var pixels = new byte[colours.Length];
        for (var from = 0; from < pixels.Length;)
        {
            var run = Run(colours[from..]);
            pixels.AsSpan(from, run).Fill(nearest[colours[from]]);
            from += run;
        }

        return new IndexedPicture(pixels, palette);
    }

    /// <param name="pixels">Where the copy may keep its pixels; as long as a card.</param>
    public IndexedPicture CopyTo(byte[] pixels)
    {
        Pixels.AsSpan().CopyTo(pixels);
        return new IndexedPicture(pixels, [.. palette]);
    }

    /// <summary>Lays text over the picture; what lies outside is not drawn.</summary>
    public void Lay(TextMask mask, Rgb ink)
    {
        var (left, right) = (Math.Max(0, mask.X), Math.Min(CardRecipe.Width, mask.X + mask.Width));
        if (left >= right)
            return;

        // What a shade over a colour becomes: found once, then looked up.
        Span<short> shaded = stackalloc short[MostColours * (CardRecipe.Shades + 1)];
        shaded.Fill(-1);
        for (var y = Math.Max(0, mask.Y); y < Math.Min(CardRecipe.Height, mask.Y + mask.Height); y++)
        {
            var row = mask.Ink.AsSpan(((y - mask.Y) * mask.Width) + left - mask.X, right - left);
            var pixels = Pixels.AsSpan((y * CardRecipe.Width) + left, row.Length);
            for (var i = row.IndexOfAnyExcept((byte)0); i >= 0 && i < row.Length; i++)
            {
                var shade = ((row[i] * CardRecipe.Shades) + 127) / byte.MaxValue;
                if (shade == 0)
                    continue;

                ref var known = ref shaded[(pixels[i] * (CardRecipe.Shades + 1)) + shade];
                if (known < 0)
                    known = PlaceOf(palette[pixels[i]].Under(ink, shade, CardRecipe.Shades));

                pixels[i] = (byte)known;
            }
        }
    }

    private static Dictionary<Rgb, int> Counted(ReadOnlySpan<Rgb> colours)
    {
        var counts = new Dictionary<Rgb, int>();
        for (var from = 0; from < colours.Length;)
        {
            var run = Run(colours[from..]);
            CollectionsMarshal.GetValueRefOrAddDefault(counts, colours[from], out _) += run;
            from += run;
        }

        return counts;
    }

    /// <summary>How many pixels have the colour of the first: a drawing is made of long runs, and looking each pixel up would take 15 ms.</summary>
    private static int Run(ReadOnlySpan<Rgb> colours)
    {
        var run = 1;
        while (run < colours.Length && colours[run] == colours[0])
            run++;

        return run;
    }

    private byte PlaceOf(Rgb colour)
    {
        if (places.TryGetValue(colour, out var place))
            return place;

        if (palette.Count == MostColours)
            return places[colour] = Nearest(palette, colour);

        palette.Add(colour);
        return places[colour] = (byte)(palette.Count - 1);
    }

    private static byte Nearest(List<Rgb> palette, Rgb colour)
    {
        var best = 0;
        for (var i = 1; i < palette.Count; i++)
        {
            if (palette[i].DistanceTo(colour) < palette[best].DistanceTo(colour))
                best = i;
        }

        return (byte)best;
    }
}
