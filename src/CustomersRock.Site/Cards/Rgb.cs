using System.Globalization;

namespace CustomersRock.Site.Cards;

/// <summary>A colour, eight bits a channel, sRGB.</summary>
internal readonly record struct Rgb(byte Red, byte Green, byte Blue)
{
    /// <summary>As CSS writes it: <c>#17251e</c>.</summary>
    public static bool TryParse(string? text, out Rgb colour)
    {
        var isColour = int.TryParse(text.AsSpan().TrimStart('#'), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && text is ['#', _, _, _, _, _, _];
        colour = isColour ? new Rgb((byte)(value >> 16), (byte)(value >> 8), (byte)value) : default;
        return isColour;
    }

    /// <summary>This colour under <paramref name="share"/> of <paramref name="whole"/> parts of another.</summary>
    public Rgb Under(Rgb other, int share, int whole)
    {
        return new Rgb(Mix(Red, other.Red), Mix(Green, other.Green), Mix(Blue, other.Blue));

        byte Mix(byte below, byte above) => (byte)(((below * (whole - share)) + (above * share) + (whole / 2)) / whole);
    }

    public int DistanceTo(Rgb other)
    {
        var (red, green, blue) = (Red - other.Red, Green - other.Green, Blue - other.Blue);
        return (red * red) + (green * green) + (blue * blue);
    }
}
